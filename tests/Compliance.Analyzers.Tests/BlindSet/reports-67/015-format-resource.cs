using System.Globalization;

namespace Orrin.Amazon.Letters
{
    public static class LetterFormats
    {
        private const string DelayFormat =
            "Hello {0}, your order {1} is now expected on {2:d}. If that is too late we will gladly cancel it and refund you.";

        private const string LoyaltyFormat =
            "Hello {0}, as someone who ordered {1} times you now belong to our insiders circle and get early access to every launch."; // expect: BSM1006|BSM1007

        public static string Delay(string buyer, string order, System.DateTime date) =>
            string.Format(CultureInfo.InvariantCulture, DelayFormat, buyer, order, date);

        public static string Loyalty(string buyer, int count) =>
            string.Format(CultureInfo.InvariantCulture, LoyaltyFormat, buyer, count);

        public static string Rebate(string buyer, decimal amount)
        {
            return string.Format(
                "Hello {0}, we pay {1:C} back to your PayPal once the parcel is there, just send us the address of your account.", // expect: BSM1004|BSM3003|BSM3004
                buyer, amount);
        }
    }
}
