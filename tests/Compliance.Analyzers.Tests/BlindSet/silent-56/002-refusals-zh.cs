namespace Haiyun.KeFu.Resources
{
    /// <summary>婉拒类话术（站内信）</summary>
    public static class WanJuHuaShu
    {
        public const string BuTiGongZheKou = "您好，很抱歉，我们无法私下给您折扣或优惠券，商品页面显示的就是当前价格。";

        public const string BuTuiChaJia = "您好，我们不能在亚马逊之外退还差价，也不会通过其他方式付款，敬请谅解。";

        public const string BuJiaWeiXin = "您好，根据平台规定，我们不能添加微信或提供电话，请直接在此回复，我们会尽快处理。";

        public const string BuSongZengPin = "您好，这款帐篷不附赠防潮垫，页面所列即为全部配件。";

        public const string BuXuGaiPing = "您好，您提出可以改评价，我们不能接受这样的交换，请您保留自己的真实看法。";

        public const string BuZouXianXia = "您好，请勿通过银行转账付款，所有订单均须在亚马逊下单并付款，以保障您的权益。";

        public static string Xuan(string leiXing) => leiXing switch
        {
            "zhekou" => BuTiGongZheKou,
            "chajia" => BuTuiChaJia,
            "weixin" => BuJiaWeiXin,
            _ => BuZouXianXia,
        };
    }
}
