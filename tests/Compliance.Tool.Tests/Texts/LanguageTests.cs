using Compliance.Tool.Texts;

namespace Compliance.Tool.Tests.Texts;

[TestFixture]
internal sealed class LanguageTests
{
    [TestCase("explain", "--lang", "zh-Hans", "Hello")]
    [TestCase("explain", "--lang=zh-Hans", "--", "Hello")]
    public void Is_the_one_asked_for(params string[] args) => Language.Requested(args)!.Name.Should().Be("zh-Hans");

    [TestCase("explain", "--lang=fr", "Hello")]
    [TestCase("explain", "--", "--lang=zh-Hans")]
    [TestCase("explain", "--", "--lang", "zh-Hans")]
    public void Is_nobodys_where_none_is_asked_for(params string[] args) => Language.Requested(args).Should().BeNull();
}
