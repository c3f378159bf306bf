namespace Xinghe.Toys.Config
{
    internal static class MaijiaWenAn
    {
        // 买家消息（老系统只认 ASCII 源码）
        // 部分模板已转码，新加的直接写中文即可
        public const int BanBen = 3;

        public const string TuiKuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";
        public const string YouHui = "\u60a8\u597d\uff0c\u8fd9\u662f\u60a8\u7684\u4e13\u5c5e\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u4f7f\u7528\u3002"; // expect: BSM1002|BSM1006
        public const string HaoPing = "\u4eb2\uff0c\u5982\u679c\u6ee1\u610f\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002|BSM2003
        public const string BuFa = "您好，缺少的积木零件已免费补发，预计三天内送达。";
        public const string ChaPing = "您好，看到您的差 评我们很难过，能否帮忙删 除？我们愿意承担一切费用。"; // expect: BSM2004|BSM2001
    }
}
