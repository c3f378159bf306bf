using System.ComponentModel;

namespace Pelican.Flags;

public enum OfferKind
{
    [Description("No offer")] None,
    [Description("Coupon code")] CouponCode,
    [Description("Percent off next order")] PercentOffNextOrder,
    [Description("Free gift with purchase")] FreeGiftWithPurchase,
    [Description("Gift card for review (banned, kept for old data)")] GiftCardForReview,
}

public static class FlagKeys
{
    public const string ReviewReminder = "review-reminder-enabled";
    public const string CouponBanner = "web-shop.coupon-banner";
    public const string WhatsAppChannel = "channels.whatsapp.beta";
    public const string AskForFiveStars = "blocked-phrases.five-star-review";
    public const string CashBack = "payments.cashback.de";
    public const string LeaveFeedback = "feedback_removal_api_obsolete";

    public static readonly string[] All = [ReviewReminder, CouponBanner, WhatsAppChannel, AskForFiveStars, CashBack, LeaveFeedback];
}
