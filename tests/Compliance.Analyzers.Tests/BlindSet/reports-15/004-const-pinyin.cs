namespace Erp.Zhan.Const
{
    /// <summary>
    /// 买家消息常量。运营定稿，别乱改标点
    /// </summary>
    public static class MaijiaXiaoxi
    {
        public const string YanChi = "您好，因航班取消，包裹预计晚到3天，给您添麻烦了。";

        public const string HaoPing = "亲，满意的话给个五星好评哦，谢谢支持！"; // expect: BSM2002|BSM2003

        public const string FanXian = "亲，好评后把截图发来，我们返3美金到您PayPal。"; // expect: BSM2001|BSM1004

        public const string DiZhi = "您好，地址缺少门牌号，请直接回复本消息补充。";

        // 英文站用
        public const string MissPart = "Hello, so sorry the plug is missing. We send a new one today, no charge.";

        public const string PrivateDeal = "Hello, want more than 10 pcs? Pay us direct by bank, price is much lower than here."; // expect: BSM3003|BSM1001
    }
}
