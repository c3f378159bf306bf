using System.Collections.Immutable;

namespace GlobalShop.Templates.Taiwan;

// 台灣客戶用的繁體範本
public static class TaiwanBuyerTemplates
{
    public static readonly ImmutableDictionary<string, string> FanBen = new Dictionary<string, string>
    {
        { "delay", "您好，因颱風影響，包裹預計延後兩天送達，造成不便敬請見諒。" },
        { "cashback", "您好，確認收貨後請提供轉帳帳號，我們會另外匯款 200 元給您作為回饋。" }, // expect: BSM1004|BSM3003|BSM1003
        { "line", "您好，歡迎加入我們的 LINE：@goodhome，有專人為您服務。" }, // expect: BSM3002|BSM3003
        { "edit", "您好，問題已經處理好了，可以請您將評論改成四星以上嗎？" }, // expect: BSM2004|BSM2002
        { "warranty", "您好，本商品保固兩年，如有故障請直接回覆此訊息，我們會免費維修。" },
        { "promo", "您好，輸入折扣碼 {couponCode} 即可享下次購物折抵 100 元。" }, // expect: BSM1002|BSM1001|BSM1006
    }.ToImmutableDictionary();
}
