namespace Kefu.Encoded
{
    /// <summary>
    /// 老系统源码是 GB2312，当年为了不乱码全写成了转义。看不懂就更没人审。
    /// </summary>
    internal static class EscapedTexts
    {
        // 送您优惠券
        public const string Youhuiquan = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u7528\u3002"; // expect: BSM1002
        // 请给五星好评
        public const string Haoping = "\u4eb2\uff0c\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002
        // 已全额退款
        public const string Tuikuan = "\u60a8\u597d\uff0c\u6211\u4eec\u5df2\u4e3a\u60a8\u5168\u989d\u9000\u6b3e\u3002";

        public const string Mixed = "Hello, enter the c\u006Fupon code \x53AVE9 at checkout and save 9%."; // expect: BSM1002|BSM1001

        public static string Get(int i) => i switch { 0 => Youhuiquan, 1 => Haoping, 2 => Tuikuan, _ => Mixed };
    }
}
