using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace LanTu.Erp.Compliance
{
    /// <summary>发送前检查：命中即拦截，不发给买家</summary>
    public class ForbiddenWordChecker
    {
        private static readonly HashSet<string> ForbiddenWords = new(StringComparer.OrdinalIgnoreCase)
        {
            "coupon", "gift card", "promo code", "free gift", "5 star review", "positive review", "remove your review",
            "cashback", "paypal refund", "whatsapp", "wechat", "next order discount",
            "好评返现", "五星好评", "删除差评", "修改评价", "优惠券", "红包", "礼品卡", "加微信", "私下交易", "抽奖",
        };

        private static readonly Regex ReviewForReward = new(
            @"(leave|write|post)\s+(us\s+)?a\s+(5[- ]star\s+)?review.{0,60}(gift card|refund|coupon|free)", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        private static readonly Regex Jiangli = new("(好评|晒图|五星).{0,12}(返现|红包|礼品|送)");

        public IReadOnlyList<string> Check(string text)
        {
            var hits = ForbiddenWords.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)).ToList();
            if (ReviewForReward.IsMatch(text) || Jiangli.IsMatch(text)) hits.Add("review-for-reward");
            return hits;
        }
    }
}
