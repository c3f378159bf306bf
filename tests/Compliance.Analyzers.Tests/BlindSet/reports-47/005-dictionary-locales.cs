using System.Collections.Generic;
using System.Globalization;

namespace PolyglotSeller.Localization;

public static class ThankYouMessages
{
    private static readonly Dictionary<string, string> ByLocale = new()
    {
        ["en-GB"] = "Dear customer, as a returning shopper you pay a lower price with us: just write before you order again.", // expect: BSM1001|BSM1006
        ["zh-CN"] = "尊敬的顾客，欢迎关注我们的新品蓝牙音箱，现已上架，点击店铺即可选购。", // expect: BSM1007
        ["zh-TW"] = "親愛的顧客您好，若您願意留下五顆星的評論，我們將不勝感激。", // expect: BSM2002
    };

    private static readonly Dictionary<string, string> InvoiceByLocale = new()
    {
        { "en-GB", "Dear customer, the VAT invoice you asked for is attached to this message." },
        { "zh-CN", "尊敬的顾客，您申请的发票已附在本邮件中，请查收。" },
        { "zh-TW", "親愛的顧客您好，您索取的發票已附上，請查收。" },
    };

    public static string For(CultureInfo culture) =>
        ByLocale.TryGetValue(culture.Name, out var text) ? text : ByLocale["en-GB"];

    public static string InvoiceFor(CultureInfo culture) => InvoiceByLocale[culture.Name];
}
