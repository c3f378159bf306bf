using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>In which language a message speaks to the buyer.</summary>
internal static class MessageLanguage
{
    // Characters of greetings, orders and reviews that only Traditional Chinese writes.
    private const string Traditional = "們為這個請會對無還過時間訂單優評價禮賣買貨後與將點選補給說聯繫關產員壞電話頁鏈結獲贈顧賠償換發現實達運費確認萬幾來";

    /// <summary>The tag of the language of the sentence; where it has no Han characters, English.</summary>
    public static string Of(string text, int start, int length)
    {
        (int from, int to) = Sentences.Of(text, start, length);
        return !Han.IsIn(text.Substring(from, to - from)) ? "en" : text.Any(c => Traditional.IndexOf(c) >= 0) ? "zh-Hant" : "zh-Hans";
    }
}
