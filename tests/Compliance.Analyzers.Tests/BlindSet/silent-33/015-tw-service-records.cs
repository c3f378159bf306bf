namespace Tongan.Light.Messages;

public record TwMoBan(string Code, string Text);

public static class TwMoBanKu
{
    // 台湾、香港买家用，繁体
    public static readonly TwMoBan[] Items =
    [
        new("delay", "您好，因颱風停航，您的燈具預計延後兩天送達。若不願等待，我們可取消訂單並全額退款。"),
        new("broken", "您好，燈罩破損非常抱歉，我們今天免費補寄新的燈罩，舊的不必寄回。"),
        new("refund", "您好，款項已於今日退回您原本的付款方式。"),
        new("nodiscount", "您好，我們不提供私下折扣，也不接受平台外轉帳，請以商品頁價格為準。"),
        new("address", "您好，收件地址缺少樓層，請直接回覆本訊息補充。"),
        new("warranty", "您好，本燈具保固兩年，保固期間非人為損壞免費維修。"),
        new("coupon", "您好，您使用的折價券已套用在這張訂單上，發票金額為折抵後的金額。"),
        new("return", "您好，退貨標籤由亞馬遜寄出，收到商品後退款。"),
    ];

    public static string Get(string code) => Items.FirstOrDefault(x => x.Code == code)?.Text ?? "";
}
