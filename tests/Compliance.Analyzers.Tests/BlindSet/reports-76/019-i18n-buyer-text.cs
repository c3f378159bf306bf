using System.Collections.Generic;

namespace Crossborder.Localization
{
    public sealed class BuyerTextResource
    {
        private readonly Dictionary<string, Dictionary<string, string>> _map = new()
        {
            ["zh-CN"] = new()
            {
                ["msg.address.incomplete"] = "您好，配送地址缺少公寓号，请回复补充，否则快递无法派送。",
                ["msg.warranty"] = "您好，本产品自购买日起保修 24 个月，电机故障我们免费维修或更换。",
                ["msg.repurchase"] = "您好，满意的话常来呀，第二单起都按批发价给您，报订单号即可。", // expect: BSM1001|BSM1006
            },
            ["zh-TW"] = new()
            {
                ["msg.address.incomplete"] = "您好，配送地址缺少樓層，請回覆補充，否則無法派送。",
                ["msg.warranty"] = "您好，本產品自購買日起保固 24 個月，馬達故障我們免費維修或更換。",
                ["msg.repurchase"] = "您好，加我們的 LINE：cb_home168，以後有問題直接在上面講比較快。", // expect: BSM3002|BSM3003
            },
            ["en-US"] = new()
            {
                ["msg.address.incomplete"] = "Hello, the apartment number is missing in the address, please reply with it so the courier can deliver.",
                ["msg.warranty"] = "Hello, the product has 24 months warranty from the day of purchase, a broken motor is repaired or changed for free.",
                ["msg.repurchase"] = "Hello, everybody who orders this month takes part in our lucky draw, the winner gets an e-bike.", // expect: BSM1006
            },
        };

        public string this[string culture, string key]
            => _map.TryGetValue(culture, out var d) && d.TryGetValue(key, out var v) ? v : key;
    }
}
