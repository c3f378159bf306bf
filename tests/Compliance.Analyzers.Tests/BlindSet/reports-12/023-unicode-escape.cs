namespace YueHai.Tools
{
    internal class XiaoXiMoBan
    {
        // 数据库导出的旧模板，转义后的文本
        public static readonly string[] MoBan = new string[]
        {
            "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u67e5\u6536\u3002",
            "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u5355\u7acb\u51cf5\u7f8e\u5143\u3002", // expect: BSM1002|BSM1001
            "您好，您要的发票已上传到订单页面。",
            "您好，五\u661f好\u8bc4对我们很重要，恳请您支持一下小店。", // expect: BSM2002
        };

        public const string YouXiaoQi = "您好，这批面膜的保质期到2027年3月，请放心使用。";

        public const string Hongbao = "\u4eb2\uff0c加客服微\u4fe1领取\u73b0\u91d1红包。"; // expect: BSM1004|BSM3002|BSM3003
    }
}
