namespace Dongguan.I18n
{
    // 老编译器不认 UTF-8，中文都转义了
    public static class ZhBuyerText
    {
        // 您好，优惠券已发，请查收。
        public static readonly string T1 = "\u60a8\u597d\uff0c\u4f18\u60e0\u5238\u5df2\u53d1\uff0c\u8bf7\u67e5\u6536\u3002"; // expect: BSM1002

        // 您好，订单已退款。
        public static readonly string T2 = "\u60a8\u597d\uff0c\u8ba2\u5355\u5df2\u9000\u6b3e\u3002";

        // 您好，求五星好评
        public static readonly string T3 = "\u60a8\u597d\uff0c\u6c42\u4e94\u661f\u597d\u8bc4"; // expect: BSM2002

        public static readonly string T4 = "Hi,\tyour filter is in the mail.\r\nPlease wait for it.";

        // 您好，加微信 gz8866 退差价
        public static readonly string T5 = "\u60a8\u597d\uff0c\u52a0\u5fae\u4fe1 gz8866 \u9000\u5dee\u4ef7"; // expect: BSM3002|BSM3003|BSM1004

        public static string Build(string name) { return name + T1; }
    }
}
