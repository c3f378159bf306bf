using System.CodeDom.Compiler;

namespace Yunfu.Resources
{
    [GeneratedCode("ResGen.GuangGuang", "1.2")]
    internal static class BuyerMsgRes
    {
        internal static string Greeting_En { get { return "Hello {0},"; } }
        internal static string Greeting_Zh { get { return "{0}您好，"; } }

        internal static string Lamp_Delay_En { get { return "The lamp is on the way again, driver will try tomorrow."; } }

        internal static string Lamp_Sale_En { get { return "Second lamp half price, only tell you, not on the page."; } } // expect: BSM1001

        internal static string Lamp_Sale_Zh { get { return "第二件半价，悄悄告诉您，页面上没有。"; } } // expect: BSM1001

        internal static string Lamp_Warranty_Zh { get { return "质保两年，坏了直接换新，不收费。"; } }

        internal static string Lamp_Contact_En { get { return "Any problem call me direct: 020-3887 6621, ask for Lisa."; } } // expect: BSM3002|BSM3003

        internal static string Lamp_Fb_Zh { get { return "店铺评分掉了，您能帮忙把店铺差评去掉吗，必有重谢。"; } } // expect: BSM2005|BSM2001|BSM2004
    }
}
