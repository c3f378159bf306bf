using System.Collections.Frozen;

namespace Steinbock.Orders.Texts;

public static class DelayTexts
{
    public static readonly FrozenDictionary<string, string> ByLocale = new Dictionary<string, string>
    {
        ["en-US"] = "Dear customer, your order will arrive two days late. If you do not want to wait, tell us and we refund it in full.",
        ["en-GB"] = "Dear customer, customs has opened your parcel. You need not pay anything; the duties were paid by us.",
        ["zh-CN"] = "尊敬的顾客，您的订单因清关延误两天，如不愿等待，请告知，我们会全额退款。",
        ["zh-TW"] = "親愛的顧客，您的訂單因清關延誤兩天，如不願等待，請告知，我們會全額退款。",
        ["de-DE"] = "Guten Tag, Ihre Bestellung kommt zwei Tage später an. Wenn Sie nicht warten möchten, erstatten wir den vollen Betrag.",
    }.ToFrozenDictionary();

    public static string For(string locale) => ByLocale.TryGetValue(locale, out var text) ? text : ByLocale["en-US"];
}
