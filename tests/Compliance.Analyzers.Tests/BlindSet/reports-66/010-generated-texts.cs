// TextTable.g.cs
#nullable enable
namespace Sundial.AfterSales.Texts
{
    internal static partial class TextTable
    {
        internal static string Get(int id) => id switch
        {
            1001 => "Hello, the missing screws for your shelf (order {{order}}) are on their way.",
            1002 => "Hello, please send us a photo of the label on the box so that we can find the right part.",
            1003 => "Hello, would you mail the photo to parts@sundial-home.com, that is quicker for both of us.", // expect: BSM3002|BSM3003
            1004 => "Hello, it is easiest when you call our workshop on +1 (312) 555-0148 between nine and five.", // expect: BSM3002
            2001 => "您好，您订单 {{order}} 缺少的螺丝已寄出，请注意查收。",
            2002 => "您好，请提供外箱标签的照片，以便我们核对配件型号。",
            2003 => "您好，照片发到 QQ 2851190034 就行，那边回得快。", // expect: BSM3002|BSM3003
            2004 => "您好，钱我们可以用支付宝单独打给您，不用走退货流程，把收款码发来即可。", // expect: BSM1004|BSM3003|BSM3004
            _ => string.Empty,
        };
    }
}
