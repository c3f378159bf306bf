namespace Quillfeather.Platform.Features;

public static class FeatureFlags
{
    public const string CouponBanner = "promo.coupon-banner";
    public const string FiveStarPrompt = "mobile.five-star-prompt";
    public const string CashbackWidget = "web.cashback-widget";
    public const string GiftWithPurchase = "checkout.gift-with-purchase";
    public const string ReviewReminder = "mail.review-reminder";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the banner with the coupon code at the top of the web shop.",
        [FiveStarPrompt] = "Asks users of the mobile app for a 5-star rating in the app store after the third start.",
        [CashbackWidget] = "Lets members of the web shop see how much cashback they have earned.",
        [GiftWithPurchase] = "Adds a free gift to baskets above the threshold (web shop only, never Amazon).",
        [ReviewReminder] = "Web shop only. Must stay off for the Amazon channel.",
    };
}

public enum PromotionKind { PercentOff, AmountOff, FreeGift, GiftCard, Cashback, FreeShipping, LoyaltyPoints }
