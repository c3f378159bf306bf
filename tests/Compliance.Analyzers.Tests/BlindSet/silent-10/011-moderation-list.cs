using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Compliance.Words
{
    /// <summary>违禁词表：运营提交模板时在后台拦截。</summary>
    public static class WeiJinCi
    {
        public static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
        {
            "好评返现", "五星好评", "删除差评", "加微信", "优惠券", "免费赠送", "红包",
            "free gift", "gift card", "coupon code", "leave a 5-star review", "remove your negative review", "positive feedback", "% off",
        };

        private static readonly Regex[] Patterns =
        {
            new Regex(@"\b(get|enjoy|save)\s+\d{1,2}\s*%\s*off\b", RegexOptions.IgnoreCase),
            new Regex(@"(给|留|写).{0,6}(五星|好评).{0,12}(返|送|红包)"),
            new Regex(@"(delete|remove|change)\s+(your|the)\s+(negative\s+)?(review|feedback)", RegexOptions.IgnoreCase),
        };

        public static bool Hit(string s) => Words.Any(w => s.Contains(w, StringComparison.OrdinalIgnoreCase)) || Patterns.Any(p => p.IsMatch(s));
    }
}
