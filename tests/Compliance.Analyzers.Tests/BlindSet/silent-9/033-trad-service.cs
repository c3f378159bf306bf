using System.Collections.Generic;

namespace Dadaocheng.Tea.Templates
{
    public sealed class FuwuMoban
    {
        // 台北門市客服用，皆為訂單處理訊息
        public List<string> Messages { get; } = new()
        {
            "您好，您訂購的茶葉罐蓋子變形，我們免費補寄一個，舊的不需寄回。",
            "您好，發票上的折扣是亞馬遜結帳時已套用在這筆訂單上的金額。",
            "您好，很抱歉我們無法提供折扣碼，價格請以商品頁面為準。",
            "您好，禮物包裝紙的顏色請選紅色或金色，請回覆此訊息。",
            "您好，包裹因颱風延後兩天，如不想等待可為您全額退款。",
        };
    }
}
