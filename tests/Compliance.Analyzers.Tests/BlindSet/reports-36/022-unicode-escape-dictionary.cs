namespace KuaJing.Plugin.I18n
{
    // 源码文件必须是 ASCII，历史原因，不要改
    public static class AsciiTexts
    {
        public static readonly Dictionary<string, string> MaiJiaXiaoXi = new Dictionary<string, string>
        {
            // 您好，包裹已重新寄出。
            { "reship", "\u60a8\u597d\uff0c\u5305\u88f9\u5df2\u91cd\u65b0\u5bc4\u51fa\u3002" },

            // 您好，送您一张优惠券，下次购物可用。
            { "thanks", "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002" }, // expect: BSM1002|BSM1006

            // 您好，请给我们五星好评。
            { "review", "\u60a8\u597d\uff0c\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002" }, // expect: BSM2002

            // 您好，退款已原路退回。
            { "refund", "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002" },
        };
    }
}
