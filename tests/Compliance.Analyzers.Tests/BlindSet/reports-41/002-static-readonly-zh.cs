namespace HaiYue.Erp.Kefu
{
    /// <summary>亚马逊买家站内信模板</summary>
    public class ZhanNeiXinMoBan
    {
        public static readonly string YanChi =
            "您好，您订购的台灯因海关查验会晚到三天，给您带来不便非常抱歉。";

        public static readonly string FanXian =
            "亲爱的顾客，收到货后联系我们，可领取10美元返现，我们会直接打到您的账户。"; // expect: BSM1004

        public static readonly string ShanPing =
            "您好，看到您留下的一星评价我们很难过，能否麻烦您把它删掉？"; // expect: BSM2004

        public const string BuFaPeiJian =
            "您好，漏发的螺丝包今天已经免费补寄，无需您退回任何物品。";

        public const string WeiXin =
            "有任何问题请加我们客服微信 haiyue_kefu08，回复更快。"; // expect: BSM3002|BSM3003
    }
}
