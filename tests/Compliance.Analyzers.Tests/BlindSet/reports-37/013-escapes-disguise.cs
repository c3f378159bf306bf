namespace Ruixin.Shuma
{
    public static class XiaoxiMoban
    {
        // 旧系统只支持ASCII，所以中文都转码
        public const string Yanchi = "\u60a8\u597d\uff0c\u60a8\u7684\u5305\u88f9\u5ef6\u8bef\u4e86\uff0c\u975e\u5e38\u62b1\u6b49\u3002";
        public const string Quan = "\u60a8\u597d\uff0c\u8fd9\u5f20\u4f18\u60e0\u5238\u9001\u7ed9\u60a8\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006|BSM1001

        public const string Vx = "您好，售后请加V❤：ruixin-sh，备注订单号。"; // expect: BSM3002|BSM3003
        public const string Hp = "您好，给个 5 ✩ 好 评，截图给客服领10刀。"; // expect: BSM2001|BSM2002
        public const string Zs = "您好，写个re-view就免单，名额不多。"; // expect: BSM2001
        public const string Tuihuo = "您好，退货标签已经发到您的亚马逊账户，请在14天内寄回。";
        public const string Baoxiu = "您好，充电宝在保修期内，我们为您免费更换一台。";
    }
}
