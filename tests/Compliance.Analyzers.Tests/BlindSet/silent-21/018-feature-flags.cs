namespace Lichtwerk.Platform.Features;

public static class FeatureFlags
{
    public const string FiveStarBadge = "catalog.five-star-badge";
    public const string CouponField = "checkout.coupon-field";
    public const string GiftCardSales = "checkout.gift-card-sales";
    public const string CashbackPilot = "loyalty.cashback-pilot";
    public const string ReviewReminder = "webshop.review-reminder-mail";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [FiveStarBadge] = "Shows a badge on products with an average of five stars.",
        [CouponField] = "Shows the coupon field in the basket of the web shop.",
        [GiftCardSales] = "Lets the web shop sell gift cards as a product.",
        [CashbackPilot] = "Books cashback points for members of the loyalty pilot in the web shop, not for marketplaces.",
        [ReviewReminder] = "Off for Amazon orders: Amazon forbids a second review request.",
    };
}
