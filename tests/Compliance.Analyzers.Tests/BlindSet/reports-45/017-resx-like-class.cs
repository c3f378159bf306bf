namespace Haiwai.Resources
{
    using System.Globalization;

    // 资源类：买家消息文本
    internal static class MaiJiaXiaoXi
    {
        internal static CultureInfo Culture { get; set; }

        internal static string Msg_Delay => "您好，您的包裹在海关滞留，预计下周一送达，我们会持续跟进。";

        internal static string Msg_Review => "您好，商品已经使用一段时间了，方便的话请到订单页面写一条评价。"; // expect: BSM2006

        internal static string Msg_ReviewAgain => "您好，上次邀请您评价还没有收到，能否抽空评一下呢？"; // expect: BSM2006

        internal static string Msg_FiveStar => "您好，打五颗星并配上图片，我们将送您一条原装数据线。"; // expect: BSM2001|BSM2002

        internal static string Msg_Store => "您好，收藏我们的店铺，新品上市第一时间通知您。"; // expect: BSM1007

        internal static string Msg_Missing => "您好，漏发的螺丝包今天已经补寄，不收取任何费用。";

        internal static string Msg_Qq => "您好，售后问题请加QQ群 739201156，专人为您解答。"; // expect: BSM3002|BSM3003
    }
}
