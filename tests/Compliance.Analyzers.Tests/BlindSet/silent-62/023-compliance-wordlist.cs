using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Guardpost.Messaging.Compliance
{
    public sealed class ForbiddenPhraseCatalogue
    {
        public static readonly string[] ReviewIncentive =
        {
            "free product in exchange for a review",
            "gift card for your feedback",
            "leave us 5 stars and get a refund",
            "we will pay you back after your review",
        };

        public static readonly string[] ReviewRemoval =
        {
            "delete your negative review",
            "change your review to five stars",
            "please remove your feedback",
        };

        public static readonly string[] ChineseTerms =
        {
            "好评返现", "五星好评", "删除差评", "修改评论", "加微信", "优惠码", "礼品卡", "私下转账",
        };

        private static readonly Regex Phone = new(@"\+?\d[\d\s().-]{7,}\d", RegexOptions.Compiled);

        public IEnumerable<string> Check(string text)
        {
            foreach (var p in ReviewIncentive.Concat(ReviewRemoval).Concat(ChineseTerms))
            {
                if (text.Contains(p, System.StringComparison.OrdinalIgnoreCase))
                    yield return $"Forbidden phrase: {p}";
            }

            if (Phone.IsMatch(text))
                yield return "Phone numbers may not be sent to buyers";
        }
    }
}
