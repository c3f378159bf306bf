namespace ChannelLoom.Tenants.Shenzhen.Moban;

/// <summary>深圳租户的买家消息模板</summary>
public static class MaijiaXiaoxi
{
    // 售后
    public const string TuikuanTongzhi = "您好，订单 {orderId} 已全额退款，款项将原路退回，请留意查收。";
    public const string BufaTongzhi = "您好，缺少的螺丝包已免费补发，预计三天内送达，给您带来不便非常抱歉。";

    // 营销
    public const string FugouYouhui = "您好，感谢购买！下次回购报上订单号，直接给您打八折。"; // expect: BSM1001|BSM1006
    public const string LingQuan = "亲，小店给您准备了一张{amount}美元的优惠券，回复“要”即可领取哦。"; // expect: BSM1002
    public const string JiaWeixin = "您好，说明书比较长，方便的话加一下客服微信 {wechatId}，我们一对一指导。"; // expect: BSM3002|BSM3003
    public const string HaopingFanxian = "您好，晒图给个五星好评，截图发来立返5美元。"; // expect: BSM2001
    public const string ShanChaping = "您好，问题已经帮您处理好了，能不能麻烦您把之前那条差评撤掉呢？"; // expect: BSM2004
    public const string ChunPingjia = "您好，收到商品后如有空，欢迎到亚马逊写下您的使用评价。"; // expect: BSM2006
}
