using System.Collections.Generic;

namespace Sprocket.Bikes.Localization
{
    internal sealed class ReplyCatalogHant
    {
        public IDictionary<string, string> Amazon { get; } = new SortedDictionary<string, string>
        {
            { "battery", "您好，電池正極請朝外，裝反時車燈不會亮。若仍無法使用，我們會免費更換新品。" },
            { "refund", "您好，退貨已入庫，款項已退回您原本的付款方式，約三至五個工作天入帳。" },
            { "no-coupon", "您好，很抱歉，我們無法另外提供折扣碼，價格以商品頁面為準。" },
            { "missing-bolt", "您好，包裹中少了兩顆螺絲，今天已補寄，不另收費。" },
            { "recall", "您好，這批煞車線有斷裂風險，請立即停止使用。我們會全額退款，舊品不必寄回。" },
        };
    }
}
