namespace Halden.Features;

/// <summary>Names of feature flags. Keep in step with LaunchDarkly.</summary>
public static class FeatureFlags
{
    public const string SendCouponAfterDelivery = "send-coupon-after-delivery";
    public const string AskForFiveStarReview = "ask-for-five-star-review";
    public const string OfferGiftCard = "offer-gift-card-for-return";
    public const string NextOrderDiscount = "next-order-discount";
    public const string ReviewRemovalWorkflow = "review-removal-workflow";
    public const string CashbackViaPayPal = "cashback-via-paypal";
    public const string WhatsAppContact = "whatsapp-contact-button";
}

public enum MessagePolicyCategory
{
    DiscountOffer,
    CouponOrPromoCode,
    FreeGiftOrGiftCard,
    IncentivizedReview,
    ContactDetails,
}
