using System.Collections.Generic;

namespace Fuhsing.Messaging;

public sealed class BuyerTextCatalog
{
    private readonly Dictionary<string, string> _texts = new()
    {
        ["refund.done"] = "您好，訂單 {OrderId} 已全額退款，款項將退回原付款方式。",
        ["gift.birthday"] = "您好，本月壽星可獲贈精美保溫杯一個，回覆地址即可寄出。", // expect: BSM1005
        ["delay.typhoon"] = "您好，因颱風影響，配送將延後兩天，造成不便敬請見諒。",
        ["site.move"] = "您好，本店官網 fuhsing-living.com.tw 同款更便宜，歡迎直接到官網選購。", // expect: BSM3001|BSM3003|BSM1001
        ["warranty.info"] = "您好，本產品自收貨日起保固一年，故障時請回覆此訊息。",
        ["lucky.draw"] = "您好，凡購買除濕機的顧客皆可參加年底抽獎，頭獎為電動牙刷。", // expect: BSM1006
    };

    public string Get(string key, string orderId) =>
        _texts.TryGetValue(key, out var text)
            ? text.Replace("{OrderId}", orderId)
            : throw new KeyNotFoundException($"找不到文字 {key}");
}
