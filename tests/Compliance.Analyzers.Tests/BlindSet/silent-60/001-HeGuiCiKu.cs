using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace XingHe.KeFu.HeGui
{
    /// <summary>站内信敏感词,客服发送前检测</summary>
    public static class MinGanCi
    {
        public static readonly HashSet<string> JinZhi = new()
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "加我微信", "优惠券", "折扣码", "礼品卡",
            "私下转账", "贝宝", "官网下单", "线下交易", "gift card", "5 star review", "remove your review", "change your feedback",
        };

        private static readonly Regex DianHua = new(@"(\+?86)?1[3-9]\d{9}", RegexOptions.Compiled);
        private static readonly Regex WangZhi = new(@"https?://(?!([a-z\-]+\.)*amazon\.)", RegexOptions.Compiled | RegexOptions.IgnoreCase);

        public static IEnumerable<string> JianCe(string neiRong)
        {
            foreach (var ci in JinZhi)
            {
                if (neiRong.Contains(ci, System.StringComparison.OrdinalIgnoreCase))
                    yield return $"内容包含违规词“{ci}”";
            }
            if (DianHua.IsMatch(neiRong)) yield return "内容包含手机号码";
            if (WangZhi.IsMatch(neiRong)) yield return "内容包含非亚马逊链接";
        }
    }
}
