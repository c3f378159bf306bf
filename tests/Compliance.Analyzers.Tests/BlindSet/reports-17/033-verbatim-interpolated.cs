namespace Moorland.Mailer
{
    public class WellyBootsLetter
    {
        private readonly string _orderId;
        public WellyBootsLetter(string orderId) => _orderId = orderId;

        // expect@+5: BSM1003
        public string SorryLetter(string buyer) => $@"Dear {buyer},

we hear that the boots of order {_orderId} came a week after the promised day.
That should not happen to anybody.
We are ready to pay for your spoilt holiday and for the wellies you had to purchase elsewhere.

Yours, Moorland";

        // expect@+5: BSM3002|BSM3003
        public string HelpLetter(string buyer) => $@"Dear {buyer},

the lining can be taken out for drying.
In case it shrinks, a replacement lining is free within the first year.
Our Sue is glad to help you by phone on 01632 960 118, weekdays until six.

Yours, Moorland";

        public string RefundLetter(string buyer, decimal amount) => $@"Dear {buyer},

the boots are back in our warehouse, and {amount:C} went to your original payment method.

Yours, Moorland";
    }
}
