using System.Collections.Generic;

namespace WebShop.Tracking
{
    public static class EventNames
    {
        public const string CouponApplied = "coupon_applied";
        public const string GiftCardRedeemed = "gift_card_redeemed";
        public const string ReviewFormOpened = "leave_a_review_clicked";
        public const string ReferralSent = "refer_a_friend_sent";
    }

    public class Tracker
    {
        private readonly ISegment _segment;
        public Tracker(ISegment segment) => _segment = segment;

        public void Track(string user, string coupon, int pct) => _segment.Track(user, EventNames.CouponApplied, new Dictionary<string, object>
        {
            ["coupon"] = coupon,
            ["label"] = $"{pct}% off",
            ["campaign"] = "Black Friday / free gift / newsletter",
            ["source"] = "www.ilkleycandle.example",
        });
    }
}
