namespace PawKitchen.Infrastructure;

public static class FeatureFlags
{
    public const string CouponBanner = "web.coupon-banner";
    public const string FreeGiftAtCheckout = "web.free-gift-at-checkout";
    public const string ReviewReminder = "amazon.request-review-button";
    public const string CashbackReport = "finance.cashback-report";
    public const string NegativeReviewAlert = "alerts.negative-review";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponBanner] = "Shows the coupon banner on the start page of our own web shop.",
        [FreeGiftAtCheckout] = "Adds the free gift line when the basket is above the limit.",
        [ReviewReminder] = "Presses Amazon's Request a Review button by the Solicitations API.",
        [CashbackReport] = "Monthly cashback report for the book-keeping.",
        [NegativeReviewAlert] = "出现差评时通知运营人员。",
    };
}
