using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Guanghe.Erp.Compliance
{
    /// <summary>客服发送站内信前的敏感词检查</summary>
    public class ForbiddenPhraseChecker
    {
        private static readonly string[] ForbiddenZh =
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "红包", "优惠券", "折扣码", "私下交易", "返现", "免费送",
        };

        private static readonly string[] ForbiddenEn =
        {
            "five star review", "leave us a positive review", "remove your review", "gift card", "coupon code", "% off your next order",
            "contact us on whatsapp", "pay via paypal", "free gift", "before leaving negative feedback",
        };

        private static readonly Regex PhonePattern = new Regex(@"\+?\d[\d\s\-]{8,}\d", RegexOptions.Compiled);

        public IEnumerable<string> Check(string text)
        {
            foreach (var w in ForbiddenZh.Where(text.Contains))
                yield return w;
            foreach (var w in ForbiddenEn.Where(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)))
                yield return w;
            if (PhonePattern.IsMatch(text))
                yield return "phone";
        }
    }
}
