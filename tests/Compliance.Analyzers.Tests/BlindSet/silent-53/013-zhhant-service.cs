namespace MeiSheng.Cosmetics.Templates;

public sealed record ServiceNote(string Key, string Subject, string Body);

public static class ServiceNotes
{
    public static ServiceNote[] All() => new[]
    {
        new ServiceNote("delay", "您的訂單延遲通知", "親愛的顧客，因颱風影響，您的乳液預計延後兩天送達，若不願等待可隨時申請全額退款。"),
        new ServiceNote("leak", "關於您的乳液", "親愛的顧客，瓶口滲漏是我們包裝的疏失，全新商品今日寄出，不收取任何費用。"),
        new ServiceNote("no-coupon", "回覆您的詢問", "親愛的顧客，您詢問是否有折價券，目前並沒有，我們也不能私下提供優惠。"),
        new ServiceNote("address", "請確認收件地址", "親愛的顧客，物流無法找到您的門牌，請直接回覆此訊息補上樓層與室號。"),
        new ServiceNote("return", "退貨說明", "親愛的顧客，退貨標籤已附於訂單頁面，收到商品後兩日內退款至原付款方式。"),
    };
}
