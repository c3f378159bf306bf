using System;
using System.Collections.Generic;
using System.Linq;

namespace MsgGuard.Rules
{
    public static class ForbiddenPhrases
    {
        public static readonly string[] English =
        {
            "coupon code",
            "discount on your next order",
            "free gift",
            "gift card",
            "five-star review",
            "leave us 5 stars",
            "change your review",
            "remove your negative feedback",
            "refund in exchange for a review",
            "add me on WhatsApp"
        };

        public static readonly string[] Chinese =
        {
            "五星好评", "好评返现", "删除差评", "修改评价", "礼品卡", "优惠码", "加微信", "私下交易"
        };

        public static bool ContainsForbidden(string message) =>
            English.Any(p => message.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0)
            || Chinese.Any(message.Contains);
    }
}
