using static Compliance.Tool.Tests.Verbs.CheckedMessages;

namespace Compliance.Tool.Tests.Verbs;

/// <summary><c>--policy</c>: rules and terms of a company's own.</summary>
[TestFixture]
internal sealed class OwnPolicyTests
{
    private const string Kazoo = """
        rule XYZ0001 Kazoo
          category  promotion
          title     en  Kazoos
          why       en  We do not speak of kazoos
          remedy    en  Delete the kazoo
          source    2026-10-30  https://example.com/  House rules

        condition kazoo
          when     "kazoo~"
          verdict  prohibited

        examples
          prohibited  en  A kazoo!
          compliant   en  A trumpet.
        """;

    [Test]
    public void Judges_beside_the_built_in_one()
    {
        using var folder = new TempFolder();

        ToolRun run = ToolRun.WithInput("Two kazoos and a coupon.", "check", "--policy", folder.File("own.policy", Kazoo));

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("XYZ0001 Kazoo").And.Contain("BSM1002");
        ToolRun.WithInput("Two kazoos.", "check").ExitCode.Should().Be(0);
    }

    [Test]
    public void With_mistakes_could_not_run_and_the_rest_of_it_judges()
    {
        using var folder = new TempFolder();
        string path = folder.File("own.policy", Kazoo + "\n\nsignal Upper\n  en  x\n");

        ToolRun run = ToolRun.WithInput("Two kazoos.", "check", "--policy", path, "--format", "jsonl");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().ContainSingle().Which.Should().StartWith($"{path}(16,8): ");
        run.Decisions.Should().Equal("prohibited");
    }

    [Test]
    public void That_is_missing_could_not_run()
    {
        ToolRun run = ToolRun.WithInput(Bad, "check", "--policy", "no-such.policy");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("no-such.policy: there is no such file\n");
        run.Output.Should().Contain("prohibited").And.NotContain("+custom", "nothing of one's own has judged it");
    }
}
