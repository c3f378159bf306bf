using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Guard.Compliance
{
    /// <summary>Words that stop an outgoing message.</summary>
    public class ForbiddenWordList
    {
        private static readonly string[] English =
        {
            "gift card", "free gift", "coupon code", "leave a 5-star review", "positive feedback",
            "remove your review", "delete negative review", "refund for review", "% off your next order", "whatsapp",
        };

        private static readonly HashSet<string> Chinese = new HashSet<string>
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "优惠券", "加微信", "礼品卡", "免费赠品", "打折",
        };

        private static readonly Regex Star = new Regex(@"(5|five|五)[\s-]*(star|星)\s*(review|好评|rating)", RegexOptions.IgnoreCase | RegexOptions.Compiled);
        private static readonly Regex Offer = new(@"(?:get|receive|enjoy)\s+(?:a\s+)?\d+%\s+(?:off|discount)", RegexOptions.IgnoreCase);

        public bool IsBlocked(string text)
        {
            foreach (var w in English)
                if (text.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0) return true;
            foreach (var w in Chinese)
                if (text.Contains(w)) return true;
            return Star.IsMatch(text) || Offer.IsMatch(text);
        }
    }
}
