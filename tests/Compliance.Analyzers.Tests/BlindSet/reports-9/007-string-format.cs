using System;
using System.Globalization;

namespace LedgerBridge.Amazon
{
    public class PartialRefundNotifier
    {
        private const string RefundDone = "We have refunded {0:C} for the dented tin in order {1}. It shows on your card in 3-5 days.";
        private const string Bribe = "Please remove your negative review of {0} and we will refund the whole amount."; // expect: BSM2001|BSM2004

        public string Build(decimal amount, string orderId)
            => string.Format(CultureInfo.GetCultureInfo("en-GB"), RefundDone, amount, orderId);

        public string BuildForReviewer(string product)
            => string.Format(Bribe, product);

        public string BuildWinback(string buyer, int pct, string code)
        {
            return string.Format("Hi {0}, enjoy {1}% off your next order with code {2}. Valid until Sunday.", buyer, pct, code); // expect: BSM1001|BSM1002
        }

        public string BuildShort(string buyer, string part)
        {
            return string.Format("Hi {0}, the {1} was missing from the box, a new one is in the post.", buyer, part);
        }
    }
}
