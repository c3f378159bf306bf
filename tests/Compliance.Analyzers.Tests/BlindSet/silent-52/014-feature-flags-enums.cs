namespace Platform.Flags;

public static class FeatureFlags
{
    public const string CouponEngineV2 = "coupon-engine-v2";
    public const string FreeGiftBanner = "free-gift-banner";
    public const string ReviewReminderJob = "review-reminder-job";
    public const string CashbackWallet = "cashback-wallet";
    public const string WhatsAppWidget = "whatsapp-widget";
}

public enum IncentiveKind
{
    None,
    DiscountCode,
    GiftCard,
    CashBack,
    FiveStarReviewReward,
    NextOrderCredit
}

public static class ResourceKeys
{
    public const string ReviewsSelectedDeleted = "Admin.Catalog.Reviews.SelectedReviewsDeleted";
    public const string DiscountAppliedToOrder = "ShoppingCart.DiscountCouponCode.Applied";
    public const string GiftCardNotValid = "ShoppingCart.GiftCardCouponCode.WrongGiftCard";
}
