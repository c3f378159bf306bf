namespace QingShan.HuWai.HuiXin;

public enum MaiJiaWenTi { WenZheKou, WenYouHuiQuan, WenWeiXin, YaoGaiPing, WenBaoXiu, WenChiCun }

public static class HuiXinWenBen
{
    public static string HuiFuMaiJia(MaiJiaWenTi wenTi) => wenTi switch
    {
        MaiJiaWenTi.WenZheKou => "您好，感谢咨询，我们不提供私下折扣，所有买家的价格都以商品页面为准。",
        MaiJiaWenTi.WenYouHuiQuan => "您好，您问的这款帐篷目前没有优惠券。",
        MaiJiaWenTi.WenWeiXin => "您好，我们不能在微信上处理订单，请继续在这里回复我们。",
        MaiJiaWenTi.YaoGaiPing => "您好，感谢您的好意，退款是我们应做的，您不需要为此修改任何评价。",
        MaiJiaWenTi.WenBaoXiu => "您好，帐篷杆保修一年，断裂可免费更换。",
        MaiJiaWenTi.WenChiCun => "您好，帐篷展开后长两米一，宽一米五，收纳袋已包含在套装内。",
        _ => "您好，请告诉我们您的订单号，我们马上为您查询。",
    };
}
