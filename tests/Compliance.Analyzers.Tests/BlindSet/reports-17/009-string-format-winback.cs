using System;
using System.Globalization;

namespace Retain.Jobs
{
    public class WinBackComposer
    {
        private const string Greeting = "Hi {0},";

        public string ComposeOffer(Buyer buyer, decimal pct)
        {
            string body = string.Format(CultureInfo.InvariantCulture,
                "Hi {0}, it has been a while. We would take {1:0}% off any bag you pick this month, simply answer this mail.", // expect: BSM1001
                buyer.FirstName, pct);
            return body;
        }

        public string ComposeCode(Buyer buyer, string code, DateTime until)
        {
            return string.Format(
                "Hi {0}, your personal promo code is {1}. It runs out on {2:d MMMM}.", // expect: BSM1002
                buyer.FirstName, code, until);
        }

        public string ComposeRepair(Buyer buyer, string part)
        {
            return string.Format(Greeting + " the {1} you are missing goes out tomorrow, free of charge, because it should have been in the box.",
                buyer.FirstName, part);
        }
    }
}
