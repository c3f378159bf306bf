namespace Halden.Oms.Messaging.Catalogue;

/// <summary>买家消息目录（简体中文）：服务类。</summary>
internal static class FuWuXiaoXi
{
    // 补寄与退款
    internal const string QueJian = "尊敬的顾客，您反映缺少的螺丝包已安排免费补寄，预计三个工作日送达。";
    internal const string BuFenTuiKuan = "尊敬的顾客，因缺少一只杯垫，我们已通过亚马逊为此订单退款 {0} 美元。";
    internal const string JuJueZheKou = "尊敬的顾客，很抱歉，我们无法提供私人折扣或优惠券，请以商品页面价格为准。";
    internal const string BaoXiu = "尊敬的顾客，本产品自签收之日起保修两年，保修卡见附件。";
    // 票据与清关
    internal const string FaPiao = "尊敬的顾客，订单 {0} 的发票已随本消息附上。";
    internal const string HaiGuan = "尊敬的顾客，海关需要您的税号方可放行，请直接回复本消息。";
    internal const string TuiKuanTuJing = "尊敬的顾客，退款仅通过亚马逊原路退回，我们不会以微信或支付宝转账。";
}
