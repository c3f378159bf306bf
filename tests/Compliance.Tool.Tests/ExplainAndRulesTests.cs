using System.Text.Json;

namespace Compliance.Tool.Tests;

[TestFixture]
internal sealed class ExplainAndRulesTests
{
    [Test]
    public async Task Explain_shows_signals_vetoes_conditions_and_the_row()
    {
        ToolRun offered = await ToolRun.Of("explain", "Enjoy 20% off your next order.");
        ToolRun refused = await ToolRun.Of("explain", "We cannot offer a coupon.");

        offered.ExitCode.Should().Be(1);
        offered.Output.Should().Contain("price-cut").And.Contain("BSM1001").And.Contain("D02").And.Contain("20% off");
        refused.ExitCode.Should().Be(0);
        refused.Output.Should().Contain("coupon").And.Contain("removed by value-refused").And.Contain("no known violation");
    }

    [Test]
    public async Task Explain_tells_the_same_in_json()
    {
        ToolRun run = await ToolRun.WithInput("Enjoy 20% off your next order.", "explain", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("decision").GetString().Should().Be("prohibited");
        document.RootElement.GetProperty("folded").GetString().Should().StartWith("enjoy 20% off");
        document.RootElement.GetProperty("signals").EnumerateArray().Should().Contain(s => s.GetProperty("name").GetString() == "price-cut");
        document.RootElement.GetProperty("conditions").EnumerateArray().Should().Contain(c => c.GetProperty("rule").GetString() == "BSM1001");
    }

    [Test]
    public async Task Rules_lists_every_rule_in_the_language_that_is_asked_for()
    {
        ToolRun run = await ToolRun.Of("rules", "--lang", "zh-Hans");

        foreach (PolicyRule rule in CompliancePolicy.BuiltIn.Rules)
        {
            run.Output.Should().Contain(rule.Id).And.Contain(rule.Name).And.Contain(rule.Title.In("zh-Hans"));
        }
    }

    [Test]
    public async Task Rules_shows_one_rule_whole()
    {
        PolicyRule rule = CompliancePolicy.BuiltIn.FindRule("BSM2004")!;

        ToolRun run = await ToolRun.Of("rules", "BSM2004");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(rule.Why.English).And.Contain(rule.Sources[0].Url).And.Contain(rule.Examples[0].Text);
    }

    [Test]
    public async Task Coverage_names_what_nothing_has_exercised()
    {
        using var folder = new TempFolder();
        string policy = folder.File("own.policy", """
            rule XYZ0001 Kazoo
              category  promotion
              title     en  Kazoos
              why       en  We do not speak of kazoos
              remedy    en  Delete the kazoo
              source    2026-10-30  https://example.com/  House rules

            condition kazoo
              when     "kazoo~"
              verdict  prohibited

            condition unheard
              when     sousaphone
              verdict  prohibited

            signal sousaphone
              en       sousaphone~

            examples
              prohibited  en  A kazoo!
              compliant   en  A trumpet.
            """);
        string corpus = folder.File("c.jsonl", """{"text":"A sousaphone.","label":"prohibited","lang":"en"}""");

        ToolRun without = await ToolRun.Of("rules", "--policy", policy, "--coverage");
        ToolRun with = await ToolRun.Of("rules", "--policy", policy, "--coverage", corpus);

        without.ExitCode.Should().Be(1);
        without.Output.Should().Contain("signal sousaphone").And.Contain("unheard").And.NotContain("condition own.policy(9)");
        with.Output.Should().NotContain("sousaphone").And.NotContain("unheard");
    }

    [Test]
    public async Task Version_names_tool_and_policy()
    {
        ToolRun run = await ToolRun.Of("--version");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(CompliancePolicy.BuiltIn.Version).And.Contain(CompliancePolicy.BuiltIn.Sha256);
    }
}
