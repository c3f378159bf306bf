namespace Beike.Erp.Contracts;

public sealed record BuyerTemplate(string Code, string Locale, string Text);

public static class TraditionalTemplates
{
    public static BuyerTemplate Delay { get; } = new("DELAY", "zh-TW", "您好，因颱風影響，您的訂單將延後兩天送達，造成不便敬請見諒。");

    public static BuyerTemplate Thanks { get; } = new("THANKS", "zh-TW",
        "感謝您的購買！下回光顧報上訂單編號，即享九折優惠。"); // expect: BSM1001|BSM1006

    public static BuyerTemplate Gift { get; } = new("GIFT", "zh-TW",
        "您好，只要留下五顆星的評價並截圖給我們，就送您保護貼一張。"); // expect: BSM2001|BSM2002

    public static BuyerTemplate Line { get; } = new("LINE", "zh-TW",
        "您好，如需進一步協助，歡迎加入我們的 LINE 官方帳號 @beike3c。"); // expect: BSM3002|BSM3003

    public static BuyerTemplate Refund { get; } = new("REFUND", "zh-TW", "您好，退款已退回原付款方式，約需三至五個工作天。");

    public static IEnumerable<BuyerTemplate> All => [Delay, Thanks, Gift, Line, Refund];
}
