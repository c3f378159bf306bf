namespace TaiMao.CrossBorder.Messages;

public static class BuyerReplies
{
    public static readonly IReadOnlyDictionary<string, string> ZhHant = new Dictionary<string, string>
    {
        ["refund"] = "您好，訂單 {orderId} 已全額退款 {amount}，款項將退回您原本的付款方式，商品不必寄回。",
        ["resend"] = "您好，很抱歉杯蓋在運送途中破裂，我們已免費為您補寄一個，預計 {date} 送達。",
        ["delay"] = "您好，因颱風停班，訂單 {orderId} 將延後至 {date} 送達。若您不想再等，回覆本訊息即可為您辦理退款。",
        ["noCoupon"] = "您好，謝謝您的詢問。我們不能透過訊息提供優惠券或私下折扣，售價請以商品頁面為準。",
        ["gift"] = "您好，您選購的禮品包裝已完成，箱內不會附上價格明細。",
        ["address"] = "您好，物流表示門牌號碼不完整，請回覆完整地址，以便我們重新配送。",
        ["noLine"] = "您好，我們沒有 LINE 客服，請直接回覆本訊息，我們會在一個工作天內處理。",
        ["warranty"] = "您好，電鍋自購買日起保固兩年，保固期內故障可免費維修或更換。",
    };
}
