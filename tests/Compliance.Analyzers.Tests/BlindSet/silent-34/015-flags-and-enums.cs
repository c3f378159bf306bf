using System.ComponentModel;

namespace Storefront.Flags;

public enum PromotionKind
{
    [Description("Percentage off the next order")] NextOrderDiscount,
    [Description("Free gift with purchase")] FreeGift,
    [Description("Refer a friend, both get 10 EUR")] Referral,
    [Description("Prize draw for newsletter subscribers")] PrizeDraw,
    [Description("好评返现（已停用）")] ReviewCashback,
}

public static class FeatureFlags
{
    public const string ShowCouponBanner = "storefront.coupon-banner";
    public const string AskForReview = "storefront.review-request.enabled";
    public const string GiftCardAtCheckout = "checkout.gift-card";
    public const string WhatsAppButton = "support.whatsapp-button";

    public static readonly IReadOnlyDictionary<string, string> HelpText = new Dictionary<string, string>
    {
        [ShowCouponBanner] = "Shows the coupon banner on the home page of the web shop.",
        [AskForReview] = "Calls the Solicitations API five days after delivery; no text is sent by us.",
        [GiftCardAtCheckout] = "Lets shoppers pay with a gift card.",
        [WhatsAppButton] = "Shows the WhatsApp button in the shop footer. Off for Amazon orders.",
    };
}
