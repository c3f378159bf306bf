namespace OwnShop.Platform;

public enum PromotionKind
{
    PercentOff,
    BuyOneGetOneFree,
    FreeGift,
    GiftCard,
    LoyaltyPoints,
    Cashback,
}

public static class FeatureFlags
{
    public const string CouponAtCheckout = "checkout.coupon-code";
    public const string ReviewReminder = "reviews.reminder-mail";
    public const string GiftCardBalance = "payments.gift-card-balance";
    public const string ReferralReward = "loyalty.referral-reward";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponAtCheckout] = "Shows the coupon field in the cart of the web shop.",
        [ReviewReminder] = "Lets the scheduler call the solicitation endpoint; no text of our own is sent.",
        [GiftCardBalance] = "Allows payment with a gift card balance.",
        [ReferralReward] = "Books loyalty points when a referred account places its first order.",
    };
}
