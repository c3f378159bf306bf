using System;
using System.Globalization;

namespace Pelican.Outbox
{
    public static class OutboxFormatter
    {
        public static string Refunded(string buyer, decimal amount)
        {
            return string.Format(CultureInfo.InvariantCulture,
                "Dear {0}, we have refunded {1:F2} USD for the missing cable of this order.", buyer, amount);
        }

        public static string Thanks(string buyer, string code, int percent)
        {
            return string.Format(CultureInfo.InvariantCulture,
                "Dear {0}, with {1} you get {2}% off whatever you pick next in our store.", buyer, code, percent); // expect: BSM1002|BSM1001|BSM1006
        }

        public static string Sorry(string buyer, string sum)
        {
            return String.Format("Dear {0}, nothing is wrong with your order, but as a goodwill gesture we would like to pay you {1}.", buyer, sum); // expect: BSM1003|BSM1004
        }

        public static string Settle(string buyer, string sum)
        {
            return String.Format(
                "Dear {0}, give us your bank account number and {1} dollars arrive tomorrow outside of Amazon.", // expect: BSM1004|BSM3003|BSM3002
                buyer, sum);
        }
    }
}
