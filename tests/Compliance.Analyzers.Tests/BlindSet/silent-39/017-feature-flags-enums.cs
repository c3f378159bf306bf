namespace Oakbridge.Configuration;

public static class FeatureFlags
{
    public const string ReviewRequests = "buyer-messages.review-requests";
    public const string CouponBanner = "storefront.coupon-banner";
    public const string FreeGiftAtCheckout = "storefront.free-gift-at-checkout";
    public const string CashbackProgram = "loyalty.cashback-program";

    public static IReadOnlyDictionary<string, string> Descriptions { get; } = new Dictionary<string, string>
    {
        [ReviewRequests] = "Turns on the job that asks Amazon to solicit reviews.",
        [CouponBanner] = "Shows the coupon banner (\"10% off your first order\") on the web shop's home page.",
        [FreeGiftAtCheckout] = "Adds a free gift to the cart when its value exceeds the limit.",
        [CashbackProgram] = "Pays cashback to members of the loyalty program of the web shop.",
    };
}

public enum MessageViolation
{
    None,
    CouponOrPromoCode,
    FreeGiftOrGiftCard,
    IncentivizedReview,
    ReviewRemovalRequest,
    ContactDetails,
    OffPlatformDealing,
}
