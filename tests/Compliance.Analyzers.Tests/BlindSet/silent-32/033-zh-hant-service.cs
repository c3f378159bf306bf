namespace ChannelLoom.Resources;

/// <summary>Strings shown to Amazon buyers, zh-TW (service only).</summary>
public static class ServiceMessagesZhTw
{
    public static string RefundBody => "您好，訂單 {orderId} 已全額退款，款項將退回您原本的付款方式。";
    public static string ReplacementBody => "您好，破損的花盆我們已免費補寄一個新的，舊的不必寄回。";
    public static string RefuseBody => "您好，很抱歉，我們無法提供私下折扣，售價以商品頁面為準。";
    public static string AddressBody => "您好，物流公司找不到您的門牌號碼，請回覆完整地址，以便安排配送。";
    public static string EngravingBody => "您好，請確認刻字內容為「{text}」，我們將於明天開始製作。";
    public static string WarrantyBody => "您好，本產品自收貨日起保固兩年，保固書已附於本訊息。";

    public static string For(string key) => key switch
    {
        "refund" => RefundBody,
        "refuse" => RefuseBody,
        _ => string.Empty,
    };

    public static string NoLineBody => "您好，依亞馬遜規定我們不能使用 LINE 聯絡，請直接回覆此訊息。";
}
