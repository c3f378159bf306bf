using System.Collections.Generic;

namespace ChenXi.Toys.Messages;

public static class HuiFuYuJu
{
    // 客服標準回覆
    public static IReadOnlyDictionary<string, string> GeiMaiJia { get; } = new Dictionary<string, string>
    {
        ["要求折扣"] = "您好，感謝您的詢問，我們無法提供私下折扣，價格以商品頁面為準。",
        ["要求LINE"] = "您好，我們不能提供 LINE 或電話，請直接回覆此訊息，我們會盡快處理。",
        ["缺件"] = "您好，缺少的拼圖片已補寄，無需支付任何費用。",
        ["評論交換"] = "您好，退款與評論無關，您不需要刪除或修改評論，款項已全額退回。",
        ["保固"] = "您好，音樂盒保固一年，保固期內故障免費更換。",
        ["延遲"] = "您好，包裹因天候延誤，若您不想等候，我們會取消訂單並全額退款。",
    };
}
