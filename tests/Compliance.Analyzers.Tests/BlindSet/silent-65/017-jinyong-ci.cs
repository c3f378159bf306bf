using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Heming.Compliance.Words
{
    public class ForbiddenWordFilter
    {
        private static readonly string[] ForbiddenWords =
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "优惠券", "折扣码",
            "免费赠送", "礼品卡", "红包", "私下退款", "联系我们的官网", "下次购买立减", "返利",
        };

        private static readonly Regex[] ForbiddenPatterns =
        {
            new Regex("(留|写|给)(个|一个)?(五星|满分|好的?)(评价|评论|好评)"),
            new Regex("(加|添加)(我|我们)的?(微信|QQ|企鹅)"),
            new Regex("退.{0,6}(元|块|美金).{0,10}(改|删).{0,4}(评|星)"),
        };

        public IReadOnlyList<string> Check(string text)
        {
            var hits = ForbiddenWords.Where(text.Contains).ToList();
            hits.AddRange(ForbiddenPatterns.SelectMany(p => p.Matches(text).Cast<Match>()).Select(m => m.Value));
            return hits;
        }
    }
}
