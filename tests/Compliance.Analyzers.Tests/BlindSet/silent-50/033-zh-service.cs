namespace Haoyun.Outdoor.Service;

public static class ShouHouMoBan
{
    // 退款、补发、发票、延迟：均为合规模板
    public const string TuiKuan = "您好，订单 {0} 已全额退款，款项将原路退回您的付款账户，请留意查收。";
    public const string BuFa = "您好，帐篷缺少的地钉已免费补寄，预计三天内送达，无需您支付任何费用。";
    public const string FaPiao = "您好，发票已随信附上，如需公司抬头请回复税号。";
    public const string YanWu = "您好，因海关查验，包裹将晚到两天。如您不愿等待，我们可以取消订单并退款。";
    public const string JuJue = "您好，亚马逊不允许卖家私下提供折扣或返现，因此我们无法满足您的要求，敬请谅解。";
    public const string BuLiuDianHua = "您好，我们不能在消息里提供电话或微信，请直接回复本消息，我们会尽快处理。";
    public const string BuGaiPing = "您好，是否修改评价完全由您决定，退款与评价无关。";

    // 敏感词，仅供审核使用
    public static readonly string[] MinGanCi = { "好评返现", "加微信", "优惠码", "五星好评", "删除差评", "红包" };

    public static string Tian(string moBan, params object[] can) => string.Format(moBan, can);
}
