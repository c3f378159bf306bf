namespace PromoCore
{
    public enum IncentiveKind
    {
        None,
        CouponCode,
        GiftCard,
        FreeSample,
        CashbackOnNextOrder,
        FiveStarReviewReward, // legacy, do not use
    }

    public static class FeatureFlags
    {
        public const string EnableCoupons = "promo.coupons.enabled";
        public const string GiftWithPurchase = "promo.free-gift-with-purchase";
        public const string AskForReview = "solicitations.request-review.enabled";
        public const string ReviewRemovalWatch = "reviews.removed-by-buyer.watch";
        public const string WhatsAppLogin = "auth.whatsapp-login";
    }

    public static class Routes
    {
        public const string Redeem = "/api/v1/coupons/{code}/redeem";
        public const string FeedbackRemoval = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
        public const string Solicit = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
        public static string Describe(IncentiveKind k) => k switch { IncentiveKind.GiftCard => "gift_card", IncentiveKind.FreeSample => "free_sample", _ => k.ToString() };
    }
}
