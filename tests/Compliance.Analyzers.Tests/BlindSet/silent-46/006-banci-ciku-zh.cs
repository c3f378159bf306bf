using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace YiHai.Erp.Amazon.HeGui
{
    /// <summary>站内信违禁词检测</summary>
    public class WeiJinCiJianCe
    {
        private static readonly string[] CiKu =
        {
            "五星好评", "好评返现", "晒图返红包", "删除差评", "修改评价", "加微信", "加QQ", "优惠码", "礼品卡", "免费赠送", "站外交易", "下次购买打折",
        };

        private static readonly Regex LianXi = new Regex(@"(微信|薇信|vx|weixin|QQ)\s*[:：]?\s*[A-Za-z0-9_-]{5,}", RegexOptions.IgnoreCase);

        public IEnumerable<string> JianCe(string neiRong)
        {
            foreach (var ci in CiKu)
                if (neiRong.Contains(ci))
                    yield return $"内容包含违禁词“{ci}”，亚马逊禁止以此引导买家，请修改后再发送";
            if (LianXi.IsMatch(neiRong))
                yield return "检测到疑似微信或QQ号，站内信不得包含联系方式";
        }
    }
}
