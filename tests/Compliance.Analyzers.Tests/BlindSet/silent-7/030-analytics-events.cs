namespace Gullane.Web.Telemetry;

public static class Events
{
    public const string CouponApplied = "Coupon Applied";
    public const string GiftCardPurchased = "Gift Card Purchased";
    public const string ReviewPromptShown = "Review Prompt Shown";
    public const string FiveStarReviewSubmitted = "Five Star Review Submitted";
    public const string NewsletterSignup = "Newsletter Signup - 10% Off Popup";
    public const string WhatsAppClicked = "WhatsApp Button Clicked";
}

public sealed class Tracker(IAnalytics analytics)
{
    public void Coupon(string code, decimal amountOff) => analytics.Track(Events.CouponApplied, new Dictionary<string, object>
    {
        ["coupon_code"] = code,
        ["amount_off"] = amountOff,
        ["campaign"] = "spring_sale_20_off",
        ["label"] = $"coupon {code} gave {amountOff} off",
    });

    public void Review(int stars) => analytics.Track(
        stars == 5 ? Events.FiveStarReviewSubmitted : Events.ReviewPromptShown,
        new Dictionary<string, object> { ["stars"] = stars, ["source"] = "post_purchase_review_request" });

    public void Experiment(string variant) => analytics.Identify(new { experiment = "free_gift_vs_discount", variant });
}
