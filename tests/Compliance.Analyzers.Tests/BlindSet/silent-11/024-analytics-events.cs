using System.Collections.Generic;

namespace Mall.Tracking
{
    public static class Events
    {
        public const string CouponClipped = "coupon_clipped";
        public const string GiftCardRedeemed = "gift_card_redeemed";
        public const string ReviewSubmitted = "Review Submitted";
        public const string DiscountShown = "Discount Banner Shown";
        public const string LeaveFeedback = "Clicked Leave Feedback Button";

        public static void TrackDiscount(IAnalytics a, string user, int percent)
        {
            a.Track(user, DiscountShown, new Dictionary<string, object>
            {
                ["percent_off"] = percent,
                ["experiment"] = "free-gift-vs-20-percent-off",
                ["placement"] = "cart / coupon drawer",
            });
        }

        public static void TrackReview(IAnalytics a, string user, int stars) =>
            a.Track(user, ReviewSubmitted, new Dictionary<string, object> { ["stars"] = stars, ["source"] = stars == 5 ? "five star review" : "other" });
    }
}
