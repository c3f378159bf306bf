namespace LingXi.Auto.Msg
{
    /// <summary>买家消息（防乱码，全部用转义）</summary>
    public class MaiJiaXiaoXi
    {
        // 您好，凭优惠码SAVE8下次下单立减8美元。
        public const string M1 = "\u60a8\u597d\uff0c\u51ed\u4f18\u60e0\u7801SAVE8\u4e0b\u6b21\u4e0b\u5355\u7acb\u51cf8\u7f8e\u5143\u3002"; // expect: BSM1002|BSM1001|BSM1006

        // 您好，您的退款已原路退回。
        public const string M2 = "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public const string M3 = "您好，留个五 星 好 评，截图给我们，返 现 5 刀哦。"; // expect: BSM2001|BSM1004|BSM2002
        public const string M4 = "您好，有事请加薇❤信：lx_88601，秒回。"; // expect: BSM3002|BSM3003
        public const string M5 = "您好，包裹被海关查验，预计延误三天，给您带来不便非常抱歉。";
    }
}
