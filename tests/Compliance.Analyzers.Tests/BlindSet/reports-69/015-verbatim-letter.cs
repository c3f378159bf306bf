using System;
using System.Net.Mail;

namespace KitchenPro.Marketplace
{
    public class FeedbackLetter
    {
        // expect@+6: BSM2005|BSM2001
        private const string Letter = @"Dear {0},

we are very sorry that the pan from order {1} was scratched.

A new pan was handed to UPS this morning, and you may keep the old one.
Take down the seller feedback you left and we pay you 25 dollars on top.

Yours sincerely
KitchenPro";

        private const string NewPan = @"Dear {0},

the new pan for order {1} was lost by the carrier.
We have refunded the purchase price in full.

Yours sincerely
KitchenPro";

        private readonly SmtpClient _smtp;

        public FeedbackLetter(SmtpClient smtp) => _smtp = smtp;

        public void Send(string relay, string name, string orderId, bool lost)
        {
            var body = string.Format(lost ? NewPan : Letter, name, orderId);
            _smtp.Send("amazon@kitchenpro.example", relay, "Order " + orderId, body);
        }
    }
}
