namespace Compliance.Tool.Tests;

[TestFixture]
internal sealed class CommandLineTests
{
    [Test]
    public void The_version_names_the_tool_the_policy_and_its_hash()
    {
        ToolRun run = ToolRun.Of("--version");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().HaveCount(3);
        run.Lines[0].Should().MatchRegex("^compliance [0-9]+\\.[0-9]+\\.[0-9]+");
        run.Lines[1..].Should().Equal("policy test 1.2.3", $"sha256 {TestPolicy.Instance.Sha256}");
    }

    [TestCase("check")]
    [TestCase("evaluate")]
    [TestCase("explain")]
    [TestCase("rules")]
    public void Help_is_there_in_both_languages(string verb)
    {
        ToolRun english = ToolRun.Of(verb, "--help");
        ToolRun chinese = ToolRun.Of(verb, "--help", "--lang", "zh-Hans");

        english.ExitCode.Should().Be(0);
        english.Output.Should().Contain($"compliance {verb}").And.NotContainAny("默认", "可重复");
        chinese.Output.Should().Contain($"compliance {verb}").And.Contain("默认");
    }

    [TestCase("zh-CN")]
    [TestCase("zh-TW")]
    [TestCase("zh-Hant-HK")]
    [TestCase("zh")]
    public void It_speaks_chinese_to_those_whose_system_does(string culture) => ToolRun.InCulture(culture, "rules", "BSM0000").Error.Should().StartWith("没有规则");

    [TestCase("en-GB")]
    [TestCase("de-DE")]
    public void It_speaks_english_to_others(string culture) => ToolRun.InCulture(culture, "rules", "BSM0000").Error.Should().StartWith("There is no rule");

    [TestCase("--lang", "en", "rules", "BSM0000")]
    [TestCase("rules", "BSM0000", "--lang=en")]
    [TestCase("rules", "--lang", "en", "BSM0000")]
    public void It_speaks_the_language_that_is_asked_for_wherever_that_stands(params string[] args) =>
        ToolRun.InCulture("zh-CN", args).Error.Should().StartWith("There is no rule");

    [TestCase]
    [TestCase("frobnicate")]
    [TestCase("rules", "BSM1002", "BSM2006")]
    [TestCase("evaluate")]
    public void What_cannot_be_understood_could_not_run(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--help");
        run.Output.Should().BeEmpty();
    }
}
