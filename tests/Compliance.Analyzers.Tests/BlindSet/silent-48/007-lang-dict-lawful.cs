namespace Ningbo.Homeware.Lawful;

public static class ServiceTexts
{
    public static readonly Dictionary<string, Dictionary<string, string>> BuyerMessages = new()
    {
        ["damaged"] = new()
        {
            ["en"] = "Dear customer, we are sorry that the vase arrived chipped. We can refund you in full or send a replacement; please tell us which you prefer.",
            ["de"] = "Sehr geehrter Kunde, es tut uns leid, dass die Vase beschädigt ankam. Wir erstatten den vollen Betrag oder senden Ersatz.",
            ["zh"] = "尊敬的客户，很抱歉花瓶到货时有缺口。我们可以全额退款或补发，请告诉我们您的选择。",
            ["zh-TW"] = "親愛的顧客，很抱歉花瓶到貨時有缺口。我們可以全額退款或補寄，請告訴我們您的選擇。",
        },
        ["address"] = new()
        {
            ["en"] = "Dear customer, the carrier cannot deliver order {orderId} because the house number is missing. Please reply with the full address.",
            ["zh"] = "尊敬的客户，因缺少门牌号，快递无法派送订单 {orderId}，请回复完整地址。",
        },
        ["invoice"] = new()
        {
            ["en"] = "Dear customer, the VAT invoice for order {orderId} that you asked for is attached.",
            ["zh"] = "尊敬的客户，您索取的订单 {orderId} 增值税发票见附件。",
        },
    };
}
