namespace Beike.Erp.Contracts;

public sealed record BuyerTemplate(string Code, string Locale, string Text);

public static class ServiceTemplates
{
    public static BuyerTemplate Refund { get; } = new("REFUND", "zh-TW", "您好，訂單 {OrderId} 已全額退款，款項將退回原付款方式。");

    public static BuyerTemplate Replace { get; } = new("REPLACE", "zh-TW", "您好，螢幕有亮點屬於保固範圍，我們明天免費寄出新品。");

    public static BuyerTemplate NoPrivate { get; } = new("NO_PRIVATE", "zh-TW", "您好，我們不提供私下優惠，也不接受站外匯款，敬請見諒。");

    public static BuyerTemplate Address { get; } = new("ADDRESS", "zh-TW", "您好，地址缺少樓層，請直接回覆此訊息補充。");

    public static BuyerTemplate Warranty { get; } = new("WARRANTY", "zh-TW", "您好，保固期為兩年，從收貨日起算，維修期間的運費由我們負擔。");

    public static IEnumerable<BuyerTemplate> All => [Refund, Replace, NoPrivate, Address, Warranty];
}
