using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mingrui.Amz.Compliance
{
    public class ForbiddenWordChecker
    {
        private static readonly string[] ForbiddenWords =
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "优惠码", "红包", "私下交易", "免费送",
            "leave a 5 star review", "delete your negative review", "gift card for review", "contact us on WhatsApp",
        };

        private static readonly Regex CashbackPattern = new Regex(@"(好评|晒图|五星).{0,8}(返现|返\d+元|红包|礼品卡)", RegexOptions.Compiled);

        private static readonly Regex DiscountPattern = new Regex(@"\d{1,2}\s*%\s*off\s+your\s+next\s+(order|purchase)", RegexOptions.Compiled | RegexOptions.IgnoreCase);

        public CheckResult Check(string text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                throw new ArgumentException("待检查的站内信内容不能为空", nameof(text));
            }

            var hits = ForbiddenWords.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)).ToList();
            if (CashbackPattern.IsMatch(text))
            {
                hits.Add("疑似用返现换取好评");
            }

            if (DiscountPattern.IsMatch(text))
            {
                hits.Add("疑似承诺下次购买折扣");
            }

            return new CheckResult(hits.Count == 0, hits);
        }
    }

    public record CheckResult(bool Passed, IReadOnlyList<string> Hits);
}
