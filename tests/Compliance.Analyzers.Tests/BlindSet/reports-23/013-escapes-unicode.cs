namespace YunGou.Erp.Templates
{
    public static class MsgTpl
    {
        // 优惠券模板（历史原因用转义）
        public const string YouHuiQuan = "\u4eb2\u7231\u7684\u4e70\u5bb6\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006

        public const string HaoPing = "\u4eb2\uff0c\u7ed9\u4e2a\u4e94\u661f\u597d\u8bc4\u5427\uff0c\u8c22\u8c22\u60a8\u3002"; // expect: BSM2002

        public const string TuiKuan = "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public const string JiaVx = "亲，有问题加薇❤信 maoyun0755 ，专人为您处理，比亚马逊快。"; // expect: BSM3002|BSM3003

        public const string WuXing = "亲，满意的话麻烦给个5🌟好 评哦，小店感激不尽。"; // expect: BSM2002|BSM2003

        public const string BuHuo = "亲，您少收到的量勺今天已补发，运单号稍后更新。";
    }
}
