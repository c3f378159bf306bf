// <auto-ish> 由模板工具 MoBanGen 2.3 从 Excel 生成，勿手改；实际仍手改
namespace Daxin.Gen
{
    public partial class MaiJiaXinMoBan
    {
        /// <summary>US-补差价</summary>
        public const string US_BuChaJia = "Hi [BuyerName], you paid a few dollars more than today's buyers. Order a second lamp and we level it out for you."; // expect: BSM1001|BSM1003|BSM1006

        /// <summary>US-索要邮箱</summary>
        public const string US_SuoYaoYouXiang = "Hi [BuyerName], kindly give us your personal e-mail address so that we can stay in touch."; // expect: BSM3002|BSM3003

        /// <summary>US-撤反馈</summary>
        public const string US_CheFanKui = "Hi [BuyerName], we will send the five dollars after your negative seller feedback is withdrawn."; // expect: BSM2005|BSM2001

        /// <summary>US-退货说明</summary>
        public const string US_TuiHuoShuoMing = "Hi [BuyerName], put the lamp and the return slip in the original box. The refund follows two days after arrival.";

        /// <summary>US-好评模板（附文案）</summary>
        public const string US_HaoPing = "Hi [BuyerName], you can simply write \"Great lamp, fast delivery\" under the product, that helps us a lot."; // expect: BSM2002|BSM2006
    }
}
