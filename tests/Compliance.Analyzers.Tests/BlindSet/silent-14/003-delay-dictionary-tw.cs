using System.Collections.Generic;

namespace PawTrail.Shop.Texts
{
    // 繁中文案：雅婷
    public static class WuLiuTongZhi
    {
        public static readonly Dictionary<string, string> ZhTw = new Dictionary<string, string>
        {
            ["typhoon"] = "您好，受颱風影響，訂單 {order} 延後到週四配達，若來不及使用請告知，我們立即全額退款。",
            ["address"] = "您好，物流找不到您的門牌，請回覆完整地址，我們會重新寄送，不另收運費。",
            ["broken"] = "您好，看到您寄來的照片，扣環確實斷裂，新的扣環今天寄出，免費更換。",
            ["short"] = "您好，包裹少放了一個掛勾，已依訂單將掛勾的 40 元退回您的付款帳戶。",
            ["tax"] = "您好，您的三聯式發票已上傳，請至「您的訂單」下載。",
            ["refuse"] = "您好，我們無法另外給折扣或折價券，售價以商品頁面為準，敬請見諒。",
        };

        public static string Get(string key) => ZhTw[key];
    }
}
