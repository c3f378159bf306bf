using System.Collections.Generic;

namespace Mingtai.Erp.Hegui
{
    // 违规词库：发送前检测站内信
    public static class WeiguiCi
    {
        public static readonly HashSet<string> MinganCi = new HashSet<string>
        {
            "返现", "好评返现", "五星好评", "加微信", "微信红包", "优惠券", "折扣码", "免费送", "改评价", "删差评", "私下交易", "独立站"
        };

        public static readonly Dictionary<string, string> Tishi = new Dictionary<string, string>
        {
            { "返现", "消息中包含“返现”，禁止承诺好评返现，请修改后再发送。" },
            { "加微信", "消息中包含站外联系方式，禁止引导买家添加微信。" },
            { "优惠券", "站内信不得发送优惠券，请改用公开活动。" }
        };

        public static string Jiance(string neirong)
        {
            foreach (var ci in MinganCi)
            {
                if (neirong.Contains(ci))
                    return Tishi.ContainsKey(ci) ? Tishi[ci] : "检测到违规词：" + ci;
            }
            return null;
        }
    }
}
