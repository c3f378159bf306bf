using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Moderation
{
    /// <summary>Words that a message to a buyer must not hold; used by the pre-send check.</summary>
    public static class ForbiddenPhrases
    {
        public static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
        {
            "coupon", "promo code", "gift card", "free gift", "5-star review", "five star review",
            "leave a positive review", "delete your review", "remove your feedback", "discount on your next order",
            "优惠券", "好评返现", "删除差评", "五星好评", "加微信", "礼品卡", "返现", "下次下单打折",
        };

        public static readonly Regex Pattern = new(
            @"(?:leave|write)\s+(?:us\s+)?a\s+(?:5|five)[- ]star\s+review|gift\s+card\s+for\s+(?:a|your)\s+review|请.{0,6}(?:删除|修改).{0,4}(?:差评|评价)",
            RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public static bool Hits(string text) => Pattern.IsMatch(text);
    }
}
