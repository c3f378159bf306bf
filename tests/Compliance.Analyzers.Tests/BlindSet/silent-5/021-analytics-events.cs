using System.Collections.Generic;

namespace Web.Tracking
{
    public static class Events
    {
        public const string CouponApplied = "checkout_coupon_applied";
        public const string GiftCardRedeemed = "gift card redeemed by you";
        public const string ReviewPosted = "User posted 5 star review";
        public const string FreeGiftShown = "Free gift banner shown on cart page";
        public const string DiscountCode = "Discount code entered, 10% off";

        public static void Track(this IAnalytics a, string user)
        {
            a.Track(user, "Clicked get 20% off with code button", new Dictionary<string, object>
            {
                ["campaign"] = "leave a review win a prize",
                ["placement"] = "thank you page",
                ["label"] = "Refer a friend, get $10"
            });
            a.Track(user, CouponApplied, null);
        }
    }
}
