using System;
using System.Globalization;

namespace Wickham.Erp
{
    public class LetterFormatter
    {
        public string Refund(string buyer, decimal amount)
        {
            return string.Format(CultureInfo.InvariantCulture, "Dear {0}, {1:0.00} was refunded for the missing drawer of this order.", buyer, amount);
        }

        public string Present(string buyer)
        {
            return string.Format("Dear {0}, as a surprise we add {1} to your account.", buyer, "a $25 Amazon gift card"); // expect: BSM1005
        }

        public string Trade(string buyer)
        {
            return String.Format("Dear {0}, once you {1} we send the money back.", buyer, "delete your review"); // expect: BSM2001|BSM2004
        }
    }
}
