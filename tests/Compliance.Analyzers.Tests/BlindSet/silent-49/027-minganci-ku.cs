using System.Collections.Generic;
using System.Linq;

namespace ZhanNeiXin.Jiance
{
    /// <summary>站内信敏感词库，命中任意一条则拦截发送</summary>
    public static class MinganciKu
    {
        public static readonly Dictionary<string, string[]> Fenlei = new Dictionary<string, string[]>
        {
            ["索评"] = new[] { "给个五星好评", "留下五星评价", "帮忙点个好评", "请给我们好评" },
            ["删评"] = new[] { "删除差评", "修改评价", "把差评改成五星" },
            ["返现"] = new[] { "好评返现", "返您十美元", "红包", "微信转账给您", "支付宝退款" },
            ["优惠"] = new[] { "下次购买享八折", "送您优惠券", "专属折扣码", "赠送礼品一份" },
            ["站外"] = new[] { "加我微信", "私下交易", "到我们官网购买", "绕开亚马逊" },
        };

        public static bool Mingzhong(string neirong, out string ci)
        {
            ci = Fenlei.SelectMany(p => p.Value).FirstOrDefault(neirong.Contains);
            return ci != null;
        }

        public static string LanjieYuanyin(string ci) => $"内容含有敏感词“{ci}”，消息未发送。";
    }
}
