using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Tests.Texts;

[TestFixture]
internal sealed class ToolTextTests
{
    private static readonly ResourceManager Resources = new("Compliance.Tool.Texts.ToolText", typeof(ToolText).Assembly);

    private static IEnumerable<string> Names =>
        typeof(ToolText).GetMembers(BindingFlags.Public | BindingFlags.Static).Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name);

    [TestCaseSource(nameof(Names))]
    public void A_text_is_there_in_both_languages_with_the_same_places_for_what_is_put_in(string name)
    {
        string english = In("en", name);
        string chinese = In("zh-Hans", name);

        english.Should().NotBe(chinese);
        chinese.Should().MatchRegex("[\u4E00-\u9FFF（]");
        Places(chinese).Should().Equal(Places(english));
    }

    [TestCase("en")]
    [TestCase("zh-Hans")]
    public void A_language_has_no_text_that_nobody_asks_for(string language) =>
        Resources.GetResourceSet(CultureInfo.GetCultureInfo(language == "en" ? string.Empty : language), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).Should().BeEquivalentTo(Names);

    private static string In(string language, string name) => Resources.GetString(name, CultureInfo.GetCultureInfo(language))!;

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{[0-9](:N0)?\}").Select(m => m.Value).Order();
}
