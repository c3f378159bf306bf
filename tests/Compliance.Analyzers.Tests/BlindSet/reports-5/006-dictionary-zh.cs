using System.Collections.Generic;

namespace Erp.Amazon.Service
{
    /// <summary>客服机器人话术库</summary>
    public class HuaShuKu
    {
        private static readonly Dictionary<string, string> _huaShu = new Dictionary<string, string>
        {
            ["物流查询"] = "亲爱的顾客，您的包裹目前在法兰克福分拣中心，预计两天内派送。",
            ["尺寸咨询"] = "您好，这款帐篷展开后长2.1米、宽1.4米，适合两个人使用。",
            ["索评"] = "亲，给我们写一条带图的好评，截图发过来就返您5美元哦。", // expect: BSM2001
            ["催单"] = "亲爱的顾客，现在下单第二件可以再送您一个收纳袋，赠品数量有限！", // expect: BSM1005
            ["加好友"] = "您好，站内消息回复较慢，请加我们的微信 kf_haiwai88 详聊。", // expect: BSM3002|BSM3003
            ["拒绝优惠"] = "您好，我们不能提供私下的折扣，价格以商品页面为准。",
        };

        public string Get(string key)
        {
            return _huaShu.TryGetValue(key, out var v) ? v : string.Empty;
        }

        public bool Has(string key) => _huaShu.ContainsKey(key);
    }
}
