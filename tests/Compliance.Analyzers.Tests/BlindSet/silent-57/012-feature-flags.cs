namespace Ops.Flags;

public static class FeatureFlags
{
    public const string CouponBanner = "promo.coupon-banner.enabled";
    public const string ReviewRequestButton = "amazon.request-a-review.enabled";
    public const string GiftCardCheckout = "checkout.gift-card";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the coupon banner on our own storefront (get 10% off your first order).",
        [ReviewRequestButton] = "Calls the Solicitations API once per order; no text of ours is sent.",
        [GiftCardCheckout] = "Lets shoppers pay with a gift card at checkout.",
    };

    public enum DiscountKind { PercentOff, AmountOff, BuyOneGetOne, FreeGift, LoyaltyPoints }

    public static bool IsPromo(string flag) => flag.StartsWith("promo.", StringComparison.Ordinal);
}
