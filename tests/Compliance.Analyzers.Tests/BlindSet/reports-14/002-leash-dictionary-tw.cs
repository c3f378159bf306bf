using System.Collections.Generic;

namespace PawTrail.Shop.Texts
{
    // 繁中文案：雅婷寫的，改之前先問她
    public static class MaiJiaTongZhi
    {
        public static readonly Dictionary<string, string> ZhTw = new Dictionary<string, string>
        {
            ["delay"] = "您好，牽繩因颱風停航晚了兩天出貨，預計週五前送達，造成不便非常抱歉。",
            ["wrong_size"] = "您好，收到 S 號是我們撿貨錯誤，已免費補寄 M 號，原商品不必寄回。",
            ["thanks"] = "謝謝您選購我們的牽繩，附上專屬折價券 PAW88，下次結帳輸入就能折抵。", // expect: BSM1002|BSM1001
            ["stars"] = "如果毛小孩穿得開心，麻煩幫我們打個五顆星，小店真的很需要您！", // expect: BSM2002|BSM2003
            ["line"] = "想更快得到回覆，請加我們的 LINE：@pawtrail，客服會直接幫您處理。", // expect: BSM3002|BSM3003
        };

        public static string Get(string key) => ZhTw.TryGetValue(key, out var s) ? s : ZhTw["delay"];
    }
}
