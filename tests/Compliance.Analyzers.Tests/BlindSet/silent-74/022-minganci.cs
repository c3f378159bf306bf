using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Kunpeng.Compliance
{
    public class SensitiveWordFilter
    {
        private static readonly HashSet<string> ForbiddenWords = new HashSet<string>
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "加我微信",
            "优惠券", "折扣码", "礼品卡", "下次下单立减", "私下交易", "站外付款",
        };

        private static readonly string[] Policy =
        {
            "客服不得以任何形式向买家承诺返现或赠品换取评价。",
            "客服不得要求买家删除、修改评论。",
            "站内信中禁止出现微信号、电话号码、外部网址。",
        };

        private static readonly Regex Pattern = new Regex("(给|送)(您|你).{0,6}(红包|优惠券|礼品卡)", RegexOptions.Compiled);

        public bool Hit(string text) => ForbiddenWords.Any(text.Contains) || Pattern.IsMatch(text);

        public IReadOnlyList<string> PolicyText => Policy;
    }
}
