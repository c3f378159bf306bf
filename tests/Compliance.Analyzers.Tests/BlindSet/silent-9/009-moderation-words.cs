using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Hub.Compliance
{
    /// <summary>First line of defence before anything goes to buyers. Yi-Chen keeps the Chinese half.</summary>
    public static class ForbiddenWords
    {
        private static readonly string[] Words =
        {
            "coupon", "discount code", "gift card", "free gift", "five star review", "leave a positive review",
            "cashback", "paypal refund", "whatsapp", "remove your review",
            "好评", "返现", "优惠券", "加微信", "五星好评", "删除差评", "私下交易", "红包",
            "好評", "折扣碼", "加LINE",
        };

        private static readonly Regex Pattern = new(@"\b(leave|write|post)\s+(us\s+)?(a|your)\s+(5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase);

        public static bool IsForbidden(string text) =>
            Pattern.IsMatch(text) || Words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
    }
}
