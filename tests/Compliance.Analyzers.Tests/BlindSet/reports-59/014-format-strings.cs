using System.Globalization;

namespace Dunmore.Amazon.Outbox
{
    internal static class BuyerNotes
    {
        private const string RefundFormat = "Hello {0}, we refunded {1:C} for order {2} today. Your bank usually shows it within five days.";
        private const string PriceFormat = "Hello {0}, since you bought the small one, we would let you have the large one for only {1:C} instead of {2:C}."; // expect: BSM1001|BSM1007|BSM1006
        private const string DelayFormat = "Hello {0}, order {1} is late: the new date is {2:D}.";
        private const string PhoneFormat = "Hello {0}, so that we can ring you about offers, what is your private mobile number?"; // expect: BSM3002|BSM3004

        public static string Refund(string buyer, decimal amount, string orderId) =>
            string.Format(CultureInfo.GetCultureInfo("en-US"), RefundFormat, buyer, amount, orderId);

        public static string Price(string buyer, decimal offer, decimal list) =>
            string.Format(CultureInfo.GetCultureInfo("en-US"), PriceFormat, buyer, offer, list);

        public static string Delay(string buyer, string orderId, System.DateTime eta) =>
            string.Format(CultureInfo.GetCultureInfo("en-US"), DelayFormat, buyer, orderId, eta);

        public static string Phone(string buyer) => string.Format(PhoneFormat, buyer);
    }
}
