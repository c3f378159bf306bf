using System.Collections.Generic;

namespace HeGui.ZhanNeiXin.JianCe
{
    // 站内信敏感词库，供拦截器使用，不会发给任何买家
    public static class MinGanCiKu
    {
        public static readonly HashSet<string> WeiJinCi = new HashSet<string>
        {
            "好评返现", "五星好评", "送您优惠券", "加微信", "私下交易",
            "删除差评", "修改评价", "返现红包", "礼品卡", "关注公众号",
        };

        public static readonly Dictionary<string, string> YuanYin = new Dictionary<string, string>
        {
            ["好评返现"] = "以利益换取评价，属于操纵评论，禁止发送",
            ["加微信"] = "引导买家离开平台，禁止发送",
            ["送您优惠券"] = "站内信不得包含促销内容，请删除后再提交",
        };

        public static bool MingZhong(string caoGao)
        {
            foreach (var ci in WeiJinCi)
                if (caoGao.Contains(ci)) return true;
            return false;
        }
    }
}
