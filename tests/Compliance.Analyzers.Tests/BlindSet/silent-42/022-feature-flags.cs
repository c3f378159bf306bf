namespace Mekong.Coffee.Configuration;

public static class FeatureFlags
{
    public const string CouponBanner = "coupon-banner";
    public const string FreeGiftAtCheckout = "free-gift-at-checkout";
    public const string ReviewReminder = "review-reminder-v2";
    public const string CashbackWallet = "cashback-wallet";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the coupon banner on the start page of the web shop.",
        [FreeGiftAtCheckout] = "Adds the free gift line to carts above the threshold.",
        [ReviewReminder] = "Calls the Solicitations API seven days after delivery. Off: nobody is asked for a review.",
        [CashbackWallet] = "Lets wholesale clients see their cashback balance.",
    };

    public static string Describe(string flag) =>
        Descriptions.TryGetValue(flag, out var d)
            ? d
            : throw new KeyNotFoundException($"Flag '{flag}' is unknown; known flags: {string.Join(", ", Descriptions.Keys)}");
}
