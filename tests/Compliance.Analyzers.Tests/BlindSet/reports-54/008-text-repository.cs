using System;
using System.Collections.Generic;

namespace Qingshan.Framework.Texts
{
    public interface ITextRepository<TKey> where TKey : notnull
    {
        string Get(TKey key, string lang);
    }

    // 买家消息文案仓库
    public class BuyerTextRepository : ITextRepository<string>
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Wenan = new()
        {
            ["fahuo_yanchi"] = new()
            {
                ["zh"] = "您的订单因仓库盘点推迟一天发出，给您带来不便，敬请谅解。",
                ["en"] = "Your order ships one day later because of stock-taking.",
            },
            ["hao_ping"] = new()
            {
                ["zh"] = "您的五星好评是我们最大的动力，请抽空支持一下我们！", // expect: BSM2002
                ["en"] = "We are a small family firm and live from top ratings - please give us all five stars.", // expect: BSM2002
            },
            ["fan_xian"] = new()
            {
                ["zh"] = "收到货后加我们微信，红包返您 30 元。", // expect: BSM1004|BSM3002|BSM3003
                ["en"] = "Once it arrives we wire you back five dollars, just tell us your Venmo name.", // expect: BSM1004|BSM3002|BSM3003
            },
        };

        public string Get(string key, string lang) => Wenan[key][lang];
    }
}
