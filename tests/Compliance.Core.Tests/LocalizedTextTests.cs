namespace Compliance.Tests;

[TestFixture]
internal sealed class LocalizedTextTests
{
    private static readonly LocalizedText Both = Of(("en", "coupon"), ("zh-Hans", "优惠券"));
    private static readonly LocalizedText All = Of(("en", "coupon"), ("zh-Hans", "优惠券"), ("zh-Hant", "優惠券"));

    [TestCase("en")]
    [TestCase("en-GB")]
    [TestCase("de")]
    [TestCase("")]
    [TestCase("zhx", Description = "another language")]
    [TestCase("z")]
    public void Is_English_for_all_that_is_not_Chinese(string language) => All.In(language).Should().Be("coupon");

    [TestCase("zh")]
    [TestCase("zh-Hans")]
    [TestCase("ZH-HANS")]
    [TestCase("zh-CN")]
    [TestCase("zh_CN")]
    [TestCase("zh-SG")]
    [TestCase("zh-Hans-HK", Description = "the script is stated")]
    [TestCase("zh-CHS")]
    public void Is_Simplified_Chinese(string language) => All.In(language).Should().Be("优惠券");

    [TestCase("zh-Hant")]
    [TestCase("zh-hant")]
    [TestCase("zh-TW")]
    [TestCase("zh-HK")]
    [TestCase("zh-MO")]
    [TestCase("zh_TW")]
    [TestCase("zh-CHT")]
    [TestCase("zh-Hant-CN", Description = "the script is stated")]
    public void Is_Traditional_Chinese(string language) => All.In(language).Should().Be("優惠券");

    [TestCase("zh-Hant")]
    [TestCase("zh-TW")]
    public void Is_Simplified_where_there_is_no_Traditional(string language) => Both.In(language).Should().Be("优惠券");

    [TestCase("zh")]
    [TestCase("zh-TW")]
    public void Is_English_where_there_is_no_Chinese(string language) => Of(("en", "coupon")).In(language).Should().Be("coupon");

    [Test]
    public void Is_shown_in_English() => All.ToString().Should().Be("coupon");

    [Test]
    public void Refuses_null() => FluentActions.Invoking(() => All.In(null!)).Should().Throw<ArgumentNullException>();

    private static LocalizedText Of(params (string Language, string Text)[] texts) => new(texts.ToDictionary(t => t.Language, t => t.Text));
}
