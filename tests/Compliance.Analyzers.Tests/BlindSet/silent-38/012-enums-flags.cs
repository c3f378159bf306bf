using System.ComponentModel;

namespace Catalog.Features;

public enum PromotionKind
{
    [Description("Percentage off")] PercentageOff,
    [Description("Buy one, get one free")] BuyOneGetOneFree,
    [Description("Free gift with purchase")] FreeGiftWithPurchase,
    [Description("Gift card")] GiftCard,
    [Description("Cashback")] Cashback,
}

public static class FeatureFlags
{
    public const string CouponBanner = "coupon-banner";
    public const string ReviewIncentiveDetector = "review.incentive.detector";
    public const string AskForReviewButton = "ask-for-review-button";
    public const string NextOrderDiscount = "next-order-discount";
    public const string WhatsAppContactDetector = "whatsapp-contact-detector";

    public static readonly IReadOnlyDictionary<string, string> Owners = new Dictionary<string, string>
    {
        [CouponBanner] = "team-pricing",
        [ReviewIncentiveDetector] = "team-compliance",
        [AskForReviewButton] = "team-feedback",
        [NextOrderDiscount] = "team-pricing",
    };
}
