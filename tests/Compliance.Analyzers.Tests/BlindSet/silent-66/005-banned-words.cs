using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Northgate.Agency.Compliance
{
    public static class ForbiddenPhrases
    {
        public static readonly string[] English =
        {
            "five star review",
            "leave us 5 stars",
            "free gift card",
            "change your review",
            "remove your negative review",
            "discount code for your next order",
            "contact us on WhatsApp",
        };

        public static readonly string[] Chinese =
        {
            "五星好评", "好评返现", "删除差评", "修改评价", "优惠券", "加微信", "私下退款", "赠品",
        };

        private static readonly List<Regex> Patterns = new()
        {
            new Regex(@"\b(leave|give|write)\s+(us\s+)?(a\s+)?(five|5)[\s-]?star", RegexOptions.IgnoreCase | RegexOptions.Compiled),
            new Regex("(删除|修改|撤销).{0,6}(差评|评论|评价)", RegexOptions.Compiled),
            new Regex("(返现|红包|返.{0,3}(元|美金))", RegexOptions.Compiled),
        };

        public static bool IsClean(string draft) => Patterns.TrueForAll(p => !p.IsMatch(draft));
    }
}
