using System.Collections.Generic;
using System.Linq;

namespace Hegui.Jiancha.Ciku
{
    // 发信前的敏感词检查，命中即拦截
    public static class MingancI
    {
        public static readonly HashSet<string> Jinyong = new HashSet<string>
        {
            "好评返现", "五星好评", "晒图有礼", "删差评", "改好评", "追评返红包",
            "加微信", "加V信", "私下转账", "优惠券", "折扣码", "免费送", "买一送一",
            "five star review", "5-star", "free gift", "gift card", "coupon code", "cashback",
            "delete your review", "change your review", "WhatsApp", "PayPal refund",
        };

        public static readonly string[] ZhengzeMoshi =
        {
            @"(好评|五星).{0,6}(返|送|领)",
            @"leave\s+(us\s+)?a\s+(good|5|five)[\s-]*star\s+review",
            @"(use|enter)\s+code\s+[A-Z0-9]{4,}\s+(for|to get)\s+\d+% off",
            @"(加|\+)\s*(微|薇|V)\s*(信|❤)",
        };

        public static IEnumerable<string> Mingzhong(string wenben)
        {
            return Jinyong.Where(c => wenben.IndexOf(c, System.StringComparison.OrdinalIgnoreCase) >= 0);
        }
    }
}
