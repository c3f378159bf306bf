namespace Yunqi.Outdoor.Resources;

/// <summary>售后文案（简体）</summary>
internal static class ShouhouZh
{
    internal const string QuanETuiKuan = "您好，非常抱歉帐篷拉链损坏，我们已为您办理全额退款，款项将在三到五个工作日内原路退回，商品无需寄回。";
    internal const string BuFa = "您好，漏发的地钉已于今日补寄，不收任何费用，请注意查收。";
    internal const string FaPiao = "您好，订单 {0} 的发票已作为附件发送，抬头如需更改请直接回复。";
    internal const string JuJue = "您好，我们无法提供私下折扣或优惠券，价格以商品页面为准，敬请谅解。";
    internal const string BuNengWeiXin = "您好，按照平台规定，我们不能通过微信或电话联系您，请直接在此回复，我们会尽快处理。";
    internal const string BuFanXian = "您好，我们从不以返现换取评价，如有人以我们的名义联系您，请向亚马逊举报。";
    internal const string TuiHuo = "您好，退货标签已附上，请在 14 天内寄出，运费由我们承担。";
    internal const string XiWei = "您好，细微信号干扰属正常现象，请将对讲机远离电线下方使用。";
    internal const string ZheDie = "您好，打开后再折叠时，请先松开两侧卡扣，否则支架容易变形。";
}
