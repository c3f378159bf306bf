using System.Globalization;

namespace Dunholm.Amazon.Outbox
{
    internal static class BuyerNotes
    {
        private const string RefundFormat = "Hello {0}, we have refunded {1:C} of order {2} because the lid was cracked.";
        private const string AppliedFormat = "Hello {0}, the coupon you clipped was applied to this order: the {1:C} on the invoice are already deducted.";
        private const string NotAppliedFormat = "Hello {0}, we cannot add a coupon to order {1} after it was placed.";
        private const string SizeFormat = "Hello {0}, the size chart lists 42 as {1} cm. Shall we exchange the shoes of order {2}?";

        public static string Refund(string buyer, decimal amount, string orderId) =>
            string.Format(CultureInfo.InvariantCulture, RefundFormat, buyer, amount, orderId);

        public static string Applied(string buyer, decimal amount) => string.Format(AppliedFormat, buyer, amount);

        public static string NotApplied(string buyer, string orderId) => string.Format(NotAppliedFormat, buyer, orderId);

        public static string Size(string buyer, string cm, string orderId) =>
            string.Concat(string.Format(SizeFormat, buyer, cm, orderId), " ", "The label for the return is free of charge.");
    }
}
