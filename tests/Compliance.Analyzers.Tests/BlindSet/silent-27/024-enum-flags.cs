namespace Promo.Contracts;

[Flags]
public enum PromoFeature
{
    None = 0,
    CouponCode = 1,
    FreeGift = 2,
    GiftCard = 4,
    Cashback = 8,
    ReviewReward = 16,
}

public static class FeatureFlags
{
    public const string CouponBanner = "storefront.coupon-banner.enabled";
    public const string ReviewIncentiveCheck = "compliance.review-incentive-check";
    public const string FreeGiftAtCheckout = "checkout.free-gift";
    public const string WhatsAppLogin = "login.whatsapp";

    public static string Describe(PromoFeature f) => f switch
    {
        PromoFeature.CouponCode => "Coupon code",
        PromoFeature.FreeGift => "Free gift",
        PromoFeature.ReviewReward => "Reward for reviews (forbidden on Amazon)",
        _ => f.ToString(),
    };
}
