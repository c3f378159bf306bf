using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace QiMing.Compliance
{
    /// <summary>站内信敏感词，命中后禁止发送</summary>
    public static class MinGanCi
    {
        public static readonly string[] BannedWords =
        {
            "优惠券", "折扣码", "返现", "好评返现", "红包", "免费赠送", "礼品卡", "五星好评", "删除差评", "修改评价",
            "加微信", "加我微信", "私下交易", "抽奖", "内部价", "下次购买优惠",
            "discount", "coupon", "promo code", "gift card", "cash back", "free gift", "5 star review", "leave a review", "remove your review", "whatsapp",
        };

        private static readonly HashSet<string> ForbiddenPhrases = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "get a refund for your review",
            "10% off your next order",
            "change your review to 5 stars",
            "contact us before leaving negative feedback",
        };

        private static readonly Regex Pattern = new Regex(@"(leave|write)\s+(us\s+)?an?\s+(honest|positive)?\s*review.{0,40}(gift|refund|free)", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public static bool IsBlocked(string text)
        {
            return BannedWords.Any(text.Contains) || ForbiddenPhrases.Any(p => text.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0) || Pattern.IsMatch(text);
        }
    }
}
