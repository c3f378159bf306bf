namespace BoYue.Resources
{
    internal static class MaiJiaWenAn
    {
        internal static string DuanHuo { get { return "您好 {0}，您订购的 {1} 已经断货，款项已全额退回原支付方式。"; } }

        internal static string FanXian { get { return "您好 {0}，确认收货后联系我们，每单返 {1} 元红包到您的微信零钱。"; } } // expect: BSM1004|BSM3003

        internal static string TuiJian { get { return "您好 {0}，推荐一位朋友来店里下单，您和朋友各得 {1} 美元奖励。"; } } // expect: BSM1006

        internal static string XinPin { get { return "您好 {0}，和 {1} 配套的保护壳刚刚上架，搭配购买更划算哦。"; } } // expect: BSM1007|BSM1001

        internal static string ZhuiPing { get { return "您好 {0}，上次邀请您评价 {1} 还没有看到，能抽空写几句使用感受吗？"; } } // expect: BSM2006
    }

    public class FaXin
    {
        public string Zuo(string buyer, string pin) => string.Format(MaiJiaWenAn.DuanHuo, buyer, pin);
    }
}
