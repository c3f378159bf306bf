namespace Zhongjing.Amz.Consts
{
    /// <summary>
    /// 买家消息话术
    /// </summary>
    public static class BuyerMessageConsts
    {
        public const string Separator = "----------";

        public const string AskSize = "您好，您下单的窗帘没有填写尺寸，请回复宽和高（厘米），我们收到后马上裁剪。";

        public const string AskGateCode = "您好，沙发由两人上门配送，请告知电梯尺寸和小区门禁码。";

        public const string Damaged = "您好，桌腿断裂属于我们的包装问题，今天已安排补发一整套桌腿。";

        public const string LuckyDraw = "您好，您的订单号已进入本店周年抽奖池，月底开奖，头奖是扫地机器人。"; // expect: BSM1006

        public const string RefundDone = "您好，退款已提交，亚马逊会在 3 到 5 个工作日内退回到您的信用卡。";

        public const string GoodOnly = "您好，书架装好了吗？满意请到评论区告诉大家，不满意请先别评论，直接找我们。"; // expect: BSM2003

        public const string NoCoupon = "您好，我们无法单独提供优惠券，价格以商品页面为准。";

        public const string Unsubscribe = "如果不想再收到我们的消息，请回复 TD 退订。"; // expect: BSM4006

        public const string Warranty = "您好，升降桌的电机保修五年，保修卡已随本消息附上。";
    }
}
