using System.Collections.Generic;

namespace Erp.Features
{
    public static class FeatureFlags
    {
        public const string SendCoupon = "marketing.send-coupon-to-member";
        public const string ReviewRequest = "amazon.request-a-review.enabled";
        public const string FreeGiftLine = "cart.free-gift-line";
        public const string CashBack = "wallet.cashback.enabled";

        public static readonly Dictionary<string, string> ShuoMing = new Dictionary<string, string>
        {
            [SendCoupon] = "开启后自建站会员注册即送优惠券（默认关闭）",
            [ReviewRequest] = "开启后按官方接口发送评价请求，不含自定义文字",
            [FreeGiftLine] = "Show a zero price line for free gift items in the cart of the own shop",
            [CashBack] = "钱包返现功能，仅国内分销使用",
        };

        public static bool IsOn(IDictionary<string, bool> map, string key) => map.TryGetValue(key, out var v) && v;
    }
}
