namespace Birchline.Features;

public static class Flags
{
    public const string OfferCouponOnCheckout = "checkout.offer-coupon";
    public const string FreeGiftCard = "promo.free-gift-card";
    public const string AskFiveStarReview = "legacy.ask-five-star-review";
    public const string WhatsAppSupport = "support.whatsapp";
    public const string CashbackPayPal = "payout.cashback-paypal";
}

public enum OffenceKind
{
    None,
    DiscountOffer,
    FreeGiftInExchangeForReview,
    DeleteNegativeReviewRequest,
    ContactUsOnWhatsApp,
}

public sealed record FlagState(string Name, bool Enabled, string Description = "Kill switch for a discontinued promotion; leave it off.");
