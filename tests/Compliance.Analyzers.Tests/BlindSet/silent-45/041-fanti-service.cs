namespace Formosa.Seller.Messages;

public sealed class ServiceReplies(IReplyQueue queue)
{
    public void Delay(string orderId, DateOnly date) =>
        queue.QueueReply(orderId, $"您好，訂單 {orderId} 因颱風延誤，預計 {date:M月d日} 送達，若不願等候，我們可為您全額退款。");

    public void WrongItem(string orderId) =>
        queue.QueueReply(orderId, "您好，很抱歉寄錯了顏色，正確的商品今天寄出，收到的商品不必寄回。");

    public void NoCoupon(string orderId) =>
        queue.QueueReply(orderId, "您好，我們無法私下提供折價券，請以商品頁面的價格為準。");

    public void NoLine(string orderId) =>
        queue.QueueReply(orderId, "您好，依平台規定我們不能提供 LINE 或電話，請直接回覆此訊息。");

    public void Warranty(string orderId) =>
        queue.QueueReply(orderId, "您好，馬達保固兩年，請回覆序號與故障照片，我們將免費更換。");
}
