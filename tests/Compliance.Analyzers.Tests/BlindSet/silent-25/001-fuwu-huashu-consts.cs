namespace HangJie.Erp.Amazon.ZhanNeiXin;

/// <summary>售后站内信模板（美国站、中国买家）</summary>
public static class ShouHouMoBan
{
    public const string QuanETuiKuan = "您好，订单 {orderId} 的款项已原路全额退回，一般三到五个工作日到账。";
    public const string BuFa = "您好，非常抱歉漏发了底座，我们今天已免费补寄，您无需任何操作。";
    public const string YanChi = "您好，因港口拥堵，您的包裹预计晚四天送达。如果不想等，我们会取消订单并全额退款。";
    public const string TuiHuo = "您好，退货申请已通过，标签可在“我的订单”中打印，运费由我们承担。";
    public const string JuJueZheKou = "您好，我们无法在亚马逊之外提供任何折扣，也不能私下发放优惠券，商品价格以页面为准。";
    public const string DiZhi = "您好，承运商反馈地址缺少门牌号，请直接回复本消息补充。";

    public const string BaoXiu = "您好，台灯在两年保修期内，请回复一张故障照片，我们免费换新。";

    public static readonly string[] QuanBu = { QuanETuiKuan, BuFa, YanChi, TuiHuo, JuJueZheKou, DiZhi };
}
