using System;

namespace Juniper.Letters
{
    public class LetterWriter
    {
        public string Delay(string buyer, string order, DateTime eta)
        {
            return $@"Dear {buyer},

a strike at the port of Felixstowe holds up your order {order}.
We expect delivery on {eta:dd MMMM}. You may also cancel and get all your money back.

Juniper Garden";
        }

        public string Apology(string buyer, string order, string code)
        {
            // expect@+4: BSM1002
            return $@"Dear {buyer},

a pot of order {order} arrived broken and the replacement is on its way.
To say sorry, we enclose the coupon {code}, worth $8 in our shop.

Juniper Garden";
        }

        public string Bonus(string buyer)
        {
            // expect@+2: BSM1005
            return $@"Dear {buyer},
reply with your favourite colour and we send you a complimentary watering can, completely free.
Juniper Garden";
        }
    }
}
