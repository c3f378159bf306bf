using System.Collections.Generic;

namespace Fulong.Amazon.JP
{
    /// <summary>繁體中文買家訊息</summary>
    public static class HantBuyerMessages
    {
        private static readonly Dictionary<int, string> map;

        static HantBuyerMessages()
        {
            map = new Dictionary<int, string>();
            map.Add(1, "親愛的買家，您反映的缺件今天已補寄，造成不便敬請見諒。");
            map.Add(2, "親愛的買家，請將先前的負面評論刪除，我們隨即全額退款給您。"); // expect: BSM2001|BSM2004
            map.Add(3, "親愛的買家，" +
                       "本店週年慶，全館商品買一送一，" + // expect: BSM1005|BSM1001
                       "歡迎舊雨新知選購。");
            map.Add(4, "親愛的買家，您詢問的折扣本店無法提供，價格以商品頁面為準。");
            map[5] = "親愛的買家，想要更快的服務請撥打 02-2345-6789 或寫信到 kefu@fulong.example。"; // expect: BSM3002
        }

        public static string Message(int id) => map[id];
    }
}
