using System;

namespace Northlake.Marketplace.Cases
{
    public static class CaseTexts
    {
        public const string UnderReview =
            "We are reviewing your case and will answer by tomorrow. The photos you sent show the crack clearly.";

        public const string NoCoupon =
            "Thank you for asking. We cannot offer a coupon or a lower price; the price on the product page is the current one.";

        public const string PartialRefund =
            "The charging cable was missing from this order, so we issued a partial refund of $6.00 for it through Amazon.";

        public static readonly string GiftReceipt =
            "Yes, your order was packed with the gift receipt you asked for, so the recipient does not see the price.";

        public static string Pick(bool priceQuestion, bool refunded)
        {
            if (priceQuestion) return NoCoupon;
            return refunded ? PartialRefund : UnderReview;
        }
    }
}
