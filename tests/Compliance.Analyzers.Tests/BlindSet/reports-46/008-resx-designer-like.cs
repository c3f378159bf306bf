using System.Globalization;
using System.Resources;

namespace StarLedger.Resources
{
    /// <summary>Hand-kept strings; the designer file was dropped in 2021.</summary>
    public static class BuyerTexts_zh
    {
        public static string Msg_Greeting { get { return "尊敬的买家，您好："; } }
        public static string Msg_Replacement { get { return "新的充电头已免费补发，原商品无需退回。"; } }
        public static string Msg_AskStars { get { return "您的五颗星就是我们最大的动力，期待您的好评。"; } } // expect: BSM2002
        public static string Msg_CashPlan { get { return "晒图后把截图发给我们，5美元直接返到您的PayPal。"; } } // expect: BSM2001|BSM1004
        public static string Msg_AddFriend { get { return "售后更快捷：加客服微信 lanxing_cs8，一对一服务。"; } } // expect: BSM3002|BSM3003
        public static string Msg_NoCoupon { get { return "很抱歉，我们无法在站内信里提供优惠券，请以商品页面价格为准。"; } }
        public static string Msg_Refunded { get { return "款项已原路退回，3至5个工作日到账。"; } }
    }
}
