using System.Collections.Generic;
using System.Linq;

namespace HeGui.JianCe
{
    // 敏感词库：命中后禁止客服发送
    public static class MinGanCi
    {
        public static readonly HashSet<string> JinYongCi = new HashSet<string>
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "优惠券", "折扣码",
            "礼品卡", "加微信", "加QQ", "私下交易", "免费试用", "红包"
        };

        public static readonly Dictionary<string, string> TiShi = new Dictionary<string, string>
        {
            { "好评返现", "命中规则：以返现换取好评，属于操纵评论，禁止发送" },
            { "删除差评", "命中规则：要求买家删除差评，禁止发送" },
            { "加微信", "命中规则：引导买家到站外联系，禁止发送" },
        };

        public static List<string> JianCha(string wenBen) => JinYongCi.Where(wenBen.Contains).ToList();
    }
}
