namespace MilleEtMousse.Features;

public static class FeatureFlags
{
    public const string CouponBanner = "storefront.coupon-banner";
    public const string FiveStarBadge = "storefront.five-star-badge";
    public const string GiftWrap = "checkout.gift-wrap";
    public const string ReviewRequestButton = "amazon.request-a-review-button";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the public coupon banner on the category page of the web shop.",
        [FiveStarBadge] = "Adds a badge to products whose average review is five stars.",
        [GiftWrap] = "Lets shoppers order gift wrap and a gift receipt at checkout.",
        [ReviewRequestButton] = "Calls the Solicitations API so that Amazon itself asks for the review.",
    };
}

public enum IncentiveKind { None, Coupon, GiftCard, Cashback, FreeProduct, LoyaltyPoints, PrizeDraw }
