namespace Legacy.ResxExport
{
    // 由旧系统导出，中文已转义
    internal class MaiJiaMoBanExport
    {
        // 您好，送您一张优惠券，下次购物可用。
        public const string BUYER_MSG_01 = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006|BSM1001

        // 您好，您的退款已处理。
        public const string BUYER_MSG_02 = "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u5904\u7406\u3002";

        // 您好，请给我们五星好评。
        public const string BUYER_MSG_03 = "\u60a8\u597d\uff0c\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002

        public const string BUYER_MSG_04 = "Dear customer,\u0020we added a secret g\u0069ft to your parcel, enjoy it."; // expect: BSM1005
    }
}
