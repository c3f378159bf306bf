using System.Collections.Generic;

namespace YongXin.Luggage.Reply
{
    /* 客服回覆範本（繁體） */
    internal sealed class FanBen
    {
        public IReadOnlyDictionary<string, string> Items { get; } = new Dictionary<string, string>
        {
            { "退款完成", "您好，行李箱的款項已全數退回原付款卡片，銀行約需三至五個工作天入帳。" },
            { "輪子損壞", "您好，輪子斷裂屬於保固範圍，我們會免費寄送新輪組，舊品不必寄回。" },
            { "延遲", "您好，因颱風影響船期，包裹預計週四送達；若您不願等候，我們可取消訂單並全額退款。" },
            { "不能議價", "您好，很抱歉，我們無法私下提供折扣或折扣碼，售價以商品頁面為準。" },
            { "地址", "您好，物流反映地址缺少樓層，請直接回覆此訊息補充，謝謝。" },
        };
    }
}
