namespace HaiTong.Erp.KeFu.Amazon
{
    /// <summary>客服话术库（亚马逊北美站），运营可在后台覆盖</summary>
    public static class YmxHuaShu
    {
        // 物流延误
        public const string WuLiuYanWu = "您好，由于航班取消，您的包裹预计会晚三天送达，给您带来不便，敬请谅解。";

        // 签收三天后
        public const string QianShouHou = "亲，空气炸锅用着还顺手吧？麻烦动动手指给个五星好评，您的支持是我们小团队最大的动力！"; // expect: BSM2002

        // 一星挽回
        public const string YiXing = "您好，看到您留下的那条评论我们很难过，问题已经处理好了，能不能帮忙把它撤掉呢？"; // expect: BSM2004

        // 补发滤纸
        public const string BuFa = "您好，少发的滤纸我们今天已免费补寄，无需退回任何东西，预计五天内送到。";

        // 老客维护
        public const string LaoKe = "您是我们的老朋友了，下回要买之前先跟客服打声招呼，我们单独给您便宜一些。"; // expect: BSM1001

        public static string Qu(string leiXing) => leiXing switch
        {
            "YW" => WuLiuYanWu,
            "QS" => QianShouHou,
            "YX" => YiXing,
            "BF" => BuFa,
            _ => LaoKe,
        };
    }
}
