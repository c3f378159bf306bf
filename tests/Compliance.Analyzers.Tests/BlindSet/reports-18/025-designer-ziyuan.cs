//------------------------------------------------------------------------------
// <auto-maintained> 模板资源，手工维护，勿用工具覆盖 </auto-maintained>
//------------------------------------------------------------------------------
namespace Ruixing.Amz.Properties
{
    internal class BuyerStrings
    {
        private static System.Globalization.CultureInfo resourceCulture;

        internal static string Email_Subject_Missing => "Missing part of your order";
        internal static string Email_Body_Missing => "Dear customer,\n\nwe sent the missing remote today. You need not pay and need not return anything.\n\nRuixing";

        internal static string Email_Subject_Thanks { get { return "Your free gift is waiting for you"; } } // expect: BSM1005
        internal static string Email_Body_Thanks
        {
            get
            {
                return "Dear customer,\n\nbecause you choose our brand, we want send you a pair of ear plugs as present, just reply YES.\n\nRuixing"; // expect: BSM1005
            }
        }

        internal static string Duanxin_ShiBai => "派送失败，请在亚马逊订单页重新预约派送时间。";
        internal static string Duanxin_HaoPing => "您的好评对我们很重要，写满20字并带图，红包马上发给您！"; // expect: BSM2001
    }
}
