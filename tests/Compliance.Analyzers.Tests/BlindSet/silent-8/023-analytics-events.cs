using System.Collections.Generic;

namespace LanTu.WebShop.Tracking
{
    public static class Events
    {
        public const string CouponApplied = "coupon_applied";
        public const string FreeGiftAdded = "free_gift_added_to_cart";
        public const string ReviewSubmitted = "review_submitted_5_star";
        public const string GiftCardBought = "gift card bought";
        public const string WechatShare = "share_wechat_click";

        public static Dictionary<string, object> Promo(string code, int percent) => new()
        {
            ["event"] = "view_promotion",
            ["promotion_name"] = $"{percent}% off - {code}",
            ["creative_slot"] = "homepage/free-shipping-banner",
            ["label"] = "优惠券弹窗曝光",
        };
    }

    public class Tracker
    {
        private readonly List<string> _sent = new();
        public void Track(string name, string detail = "discount popup closed") => _sent.Add(name + "|" + detail);
    }
}
