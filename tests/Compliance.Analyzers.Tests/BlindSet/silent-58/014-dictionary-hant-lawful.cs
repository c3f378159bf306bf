using System.Collections.Generic;

namespace Fuhsing.Messaging;

public sealed class ServiceTextCatalog
{
    private readonly Dictionary<string, string> _texts = new()
    {
        ["refund.done"] = "您好，訂單 {OrderId} 的款項已全額退回原付款方式。",
        ["replacement"] = "您好，破損的濾心已重新寄出，您不需支付任何費用。",
        ["coupon.question"] = "您好，您詢問的優惠券已於上週結束，目前沒有其他優惠。",
        ["no.discount"] = "您好，很抱歉，我們無法在訊息中提供任何折扣或贈品。",
        ["line.refused"] = "您好，我們不能透過 LINE 或電話聯絡，請直接在此回覆。",
        ["warranty.repair"] = "您好，除濕機仍在保固期內，我們會免費更換壓縮機。",
        ["return.label"] = "您好，退貨標籤已上傳至亞馬遜的訂單頁面，請列印後貼在外箱。",
        ["no.review.deal"] = "您好，您提到願意修改評論，我們不能接受這樣的交換。",
    };

    public string Get(string key, string orderId) =>
        _texts.TryGetValue(key, out var text)
            ? text.Replace("{OrderId}", orderId)
            : throw new KeyNotFoundException($"找不到文字 {key}");
}
