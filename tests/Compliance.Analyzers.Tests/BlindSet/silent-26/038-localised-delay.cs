using System.Globalization;

namespace Zeeland.Zaden.Berichten;

public static class Vertraging
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en-GB"] = "Dear {0}, your tulip bulbs are delayed by the plant-health inspection and will arrive by {1:d}. If this is too late for planting, we cancel and refund the order at once.",
        ["zh-CN"] = "{0}您好，郁金香种球因植物检疫延误，预计 {1:d} 前送达。如果太晚，我们可立即取消订单并全额退款。",
        ["zh-TW"] = "{0}您好，鬱金香種球因檢疫延誤，預計 {1:d} 前送達。若您不便等候，我們可立即取消訂單並全額退款。",
    };

    public static string ForBuyer(string culture, string name, DateTime date)
    {
        var format = Texts.TryGetValue(culture, out var t) ? t : Texts["en-GB"];
        return string.Format(CultureInfo.GetCultureInfo(culture), format, name, date);
    }
}
