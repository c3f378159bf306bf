namespace HaiTong.Erp.Moban;

/// <summary>合规的站内信模板，不得含返现、好评、礼品卡等内容</summary>
public static class FuWuMoban
{
    public const string BuNengYouHui = "您好，很抱歉，我们无法提供私下折扣，请以商品页面价格为准。";
    public const string BuFaQuan = "您好，我们不会通过站内信发送优惠券，如收到类似信息请勿相信。";
    public const string QuanETuiKuan = "您好，您的订单已全额退款，款项将原路退回，请留意账户。";
    public const string BuJi = "您好，缺少的遥控器已免费补寄，物流单号稍后更新。";
    public const string YanWu = "您好，受台风影响，您的包裹预计推迟两天送达，非常抱歉。";
    public const string DiZhi = "您好，快递员找不到门牌号，请直接回复本消息告知完整地址。";
    public const string FaPiao = "您好，您需要的发票已作为附件发送，请查收。";
    public const string KeZi = "您好，请确认刻字“平安”的位置是否在正面，确认后安排制作。";
    public const string BuSiXiaJiaoYi = "您好，我们不接受私下转账，请通过亚马逊下单付款。";
    public const string BaoXiu = "您好，电机保修期为两年，自签收之日起计算。";
}
