namespace Parcelo.Platform;

public static class FeatureFlags
{
    public const string ReviewRequestButton = "messaging.review-request-button";
    public const string CouponSuggestions = "pricing.coupon-suggestions";
    public const string GiftCardPayout = "loyalty.gift-card-payout";
    public const string WhatsAppChannel = "channels.whatsapp";
    public const string NegativeReviewAlert = "alerts.negative-review";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [ReviewRequestButton] = "Triggers Amazon's own Request a Review button for delivered orders.",
        [CouponSuggestions] = "Proposes public coupons for slow-moving ASINs.",
        [GiftCardPayout] = "Lets affiliates choose a gift card as payout.",
        [WhatsAppChannel] = "Adds WhatsApp as a channel for non-Amazon shops.",
        [NegativeReviewAlert] = "Sends an alert to the seller when a one-star review appears.",
    };
}

public enum OfferKind { None, PercentOff, FreeGift, GiftCard, Cashback, NextOrderDiscount }
