using System.Collections.Generic;

namespace Formosa.Brands.Messages
{
    public static class KeFuMoBan
    {
        public static readonly IReadOnlyDictionary<string, string> BuyerTemplates = new Dictionary<string, string>
        {
            ["delay"] = "您好，因颱風影響，您的包裹預計晚兩天送達，造成不便敬請見諒。",
            ["thanks"] = "您好，感謝購買！留下五星評價並截圖給我們，就送您一組替換刷頭。", // expect: BSM2001
            ["line"] = "您好，加入我們的 LINE 官方帳號 @formosa-care，售後更快速。", // expect: BSM3002|BSM3003
            ["repair"] = "您好，維修後的商品已於今天寄出，不收取任何費用。",
            ["next"] = "您好，下回購買時輸入折扣碼 {code}，可折抵一百元。", // expect: BSM1002|BSM1001|BSM1006
            ["modify"] = "您好，新品已補寄給您，可否請您把先前的負評改成好評？", // expect: BSM2004
            ["direct"] = "您好，不經過亞馬遜直接匯款給我們，價格可以再談。", // expect: BSM3003|BSM1001
            ["return"] = "您好，退貨標籤請至「我的訂單」列印，運費由我們負擔。",
        };
    }
}
