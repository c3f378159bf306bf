namespace MultiShop.Outbox
{
    // 历史包袱：旧系统导出的模板，编码用了转义
    public static class JiuMoBan
    {
        public static string MaiJiaTongZhi_TuiHuo =
            "\u60a8\u597d\uff0c\u9000\u8d27\u6807\u7b7e\u5df2\u53d1\u9001\u3002";

        // 优惠券
        public static string MaiJiaTongZhi_HuiKui =
            "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u4e0b\u5355\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006|BSM1001

        public static string MaiJiaTongZhi_JiaWo =
            "您好，售后加急请联系 v❤信：hz-ansel-09，备注订单号。"; // expect: BSM3002|BSM3003

        public static string MaiJiaTongZhi_HaoP =
            "您好，留个5星好-评，返 现 30，说到做到。"; // expect: BSM2001

        public static string BuyerNote_En =
            "Hello, the spare strap ships tomorrow. Ask me about the c-o-u-p-o-n I keep for regulars."; // expect: BSM1002|BSM1006
    }
}
