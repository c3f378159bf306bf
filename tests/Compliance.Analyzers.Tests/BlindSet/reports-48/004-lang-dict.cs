namespace Ningbo.Homeware.Messages;

/// 多语言话术：en / de / zh / zh-TW
public static class LangMessages
{
    public static readonly Dictionary<string, Dictionary<string, string>> BuyerTexts = new()
    {
        ["delay"] = new()
        {
            ["en"] = "Dear customer, the parcel left our Ningbo warehouse two days late. If it has not arrived by Friday, you may choose a full refund.",
            ["de"] = "Sehr geehrter Kunde, Ihr Paket trifft leider zwei Tage später ein. Wir bitten um Entschuldigung.",
            ["zh"] = "尊敬的客户，您的包裹晚发了两天，如周五仍未收到，可选择全额退款。",
        },
        ["followup"] = new()
        {
            ["en"] = "Dear customer, as a thank-you we put 15% off the matching pillowcases aside for you.", // expect: BSM1001
            ["de"] = "Sehr geehrter Kunde, bei Fragen zur Pflege antworten Sie bitte auf diese Nachricht.",
            ["zh"] = "尊敬的客户，为表谢意，配套枕套给您打八五折。", // expect: BSM1001
            ["zh-TW"] = "親愛的客戶，為表謝意，加購同款枕套可享八五折優惠。", // expect: BSM1001
        },
        ["contact"] = new()
        {
            ["en"] = "Dear customer, for quicker help please add us on WhatsApp: +86 138 0000 4521.", // expect: BSM3002|BSM3003
            ["zh"] = "尊敬的客户，为了更快处理，请加客服微信 nbhome_service 联系我们。", // expect: BSM3002|BSM3003
            ["zh-TW"] = "親愛的客戶，請直接回覆此訊息，我們會在 24 小時內處理。",
        },
    };
}
