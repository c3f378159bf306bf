namespace ChannelLoom.Tenants.Shenzhen.Moban;

/// <summary>深圳租户：售后类站内信模板（已过合规审核）</summary>
public static class ShouhouMoban
{
    public const string QuanETuikuan = "您好，订单 {orderId} 已为您全额退款，款项将退回原支付方式，通常需要三到五个工作日。";
    public const string BuFenTuikuan = "您好，由于订单 {orderId} 少发一个杯盖，我们已通过亚马逊退还该部分金额 {amount} 美元。";
    public const string BuFa = "您好，破损的玻璃罐我们已免费补发新品，旧的不用寄回。";
    public const string YanWu = "您好，因海关查验，包裹预计推迟到 {newDate} 送达。如果您不想再等，请回复本消息，我们会取消订单并全额退款。";
    public const string BuJiangJia = "您好，很抱歉，我们无法通过站内信提供折扣或优惠券，价格以商品页面为准。";
    public const string BuJiaWeixin = "您好，按照亚马逊规定，我们不能加微信沟通，请直接在这里回复，我们会尽快处理。";
    public const string FaPiao = "您好，您索取的增值税发票已随本消息附上，请查收。";
    public const string TuiHuo = "您好，请在“我的订单”里选择退货，打印预付运费的标签后贴在包裹上即可。";
    public const string DingZhi = "您好，请确认刻字内容为“{text}”，我们明天安排制作。";

    /// <summary>把占位符换成实际的值</summary>
    public static string TianChong(string moban, IReadOnlyDictionary<string, string> zhi) =>
        zhi.Aggregate(moban, (wenben, kv) => wenben.Replace("{" + kv.Key + "}", kv.Value));
}
