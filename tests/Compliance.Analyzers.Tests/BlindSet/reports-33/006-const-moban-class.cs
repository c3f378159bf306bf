namespace PanShi.Amazon.Const
{
    /// <summary>
    /// 发给买家的话术，运营改完记得通知IT发版
    /// </summary>
    internal static class HuaShu
    {
        public const string QianMing = "PanShi Outdoor Team";

        public const string DiZhiQueRen =
            "您好，您的收货地址缺少门牌号，请回复补充完整，以便我们安排发货。";

        public const string LaoKe =
            "老朋友您好，下次购买前先跟我们说一声，私下给您一个别人拿不到的价。"; // expect: BSM1001|BSM1006|BSM3003

        public static readonly string ShiYongGuan =
            "诚邀您加入我们的产品试用官，新帐篷上市前免费寄给您体验。"; // expect: BSM1006|BSM1005

        public static readonly string BuChang =
            "感谢您一直支持，店庆期间我们想给您一点心意补偿，请回复收款方式。"; // expect: BSM1003|BSM1004

        public const string TuiKuan =
            "您好，退款已按原支付方式退回，银行一般需要三到五个工作日入账。" + QianMing;
    }
}
