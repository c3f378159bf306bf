using System.Collections.Generic;
using System.Globalization;

namespace PolyglotSeller.Localization;

public static class RefundMessages
{
    private static readonly Dictionary<string, string> ByLocale = new()
    {
        ["en-GB"] = "Dear customer, one of the two cups was missing. We have refunded the price of that cup on this order.",
        ["zh-CN"] = "尊敬的顾客，您的订单少发了一个杯子，我们已退还该杯子的货款。",
        ["zh-TW"] = "親愛的顧客您好，您的訂單少了一個杯子，我們已將該杯子的款項退回。",
    };

    private static readonly Dictionary<string, string> PlateByLocale = new()
    {
        { "en-GB", "Dear customer, the rating plate with the voltage is on the bottom of the kettle." },
        { "zh-CN", "尊敬的顾客，水壶的额定电压标在底部铭牌上。" },
        { "zh-TW", "親愛的顧客您好，水壺的額定電壓標示於底部銘牌。" },
    };

    public static string For(CultureInfo culture) =>
        ByLocale.TryGetValue(culture.Name, out var text) ? text : ByLocale["en-GB"];

    public static string PlateFor(CultureInfo culture) => PlateByLocale[culture.Name];
}
