using System.Collections.Frozen;

namespace Deskwright.Content;

public static class AfterDeliveryTexts
{
    private static readonly FrozenDictionary<string, string> ByLocale = new Dictionary<string, string>
    {
        ["en-GB"] = "Hello {0}, drop us a picture of your product review and we'll send £5 to your PayPal the same evening.", // expect: BSM2001
        ["zh-Hant-HK"] = "{0} 您好，只要把已發佈的評論截圖傳給我們，即可獲得港幣四十元回贈。", // expect: BSM2001
        ["zh-Hans"] = "{0}您好，若床垫有异味，请通风两天；仍未消散的话，我们免费更换。",
        ["de"] = "Hallo {0}, bitte lüften Sie die Matratze vor der ersten Nacht zwei Tage lang.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Reorder = new Dictionary<string, string>
    {
        { "en-GB", "Hello {0}, your next topper is half price if you order it before the month is out." }, // expect: BSM1001|BSM1006
        { "zh-Hant-HK", "{0} 您好，再次光顧時輸入 {1}，全單即減八十元。" }, // expect: BSM1002|BSM1001
    }.ToFrozenDictionary();

    public static string For(string locale, string buyer) =>
        string.Format(ByLocale.GetValueOrDefault(locale) ?? ByLocale["en-GB"], buyer);
}
