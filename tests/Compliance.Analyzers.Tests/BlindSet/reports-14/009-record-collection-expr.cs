namespace TwoCreeks.Coffee.Templates;

public record BuyerTemplate(string Key, string Locale, string Body);

public static class Templates
{
    public static readonly IReadOnlyList<BuyerTemplate> Default =
    [
        new("grinder-burr", "en", "Your grinder went out with the wrong burr. The right one is in the mail; the swap takes two minutes with the wrench in the box."),
        new("welcome", "en", "Join our roast club: every third bag you buy after this one costs you nothing."), // expect: BSM1006|BSM1005|BSM1001
        new("welcome", "zh-Hant", "加入咖啡會員就能累積點數，集滿十點換一包豆子，快來跟我們登記吧！"), // expect: BSM1006|BSM1005
        new("happy", "en", "Loving the grinder? Then let Amazon shoppers know. Not so happy? Write to us first, before you post anything."), // expect: BSM2003
    ];

    public static string For(string key, string locale) =>
        Default.First(t => t.Key == key && t.Locale == locale).Body;
}
