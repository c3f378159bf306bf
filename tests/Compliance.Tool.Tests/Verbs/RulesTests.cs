using System.Text.Json;

namespace Compliance.Tool.Tests.Verbs;

[TestFixture]
internal sealed class RulesTests
{
    [Test]
    public void All_are_listed_with_name_title_severity_and_source()
    {
        ToolRun run = ToolRun.Of("rules");

        run.ExitCode.Should().Be(0);
        run.Lines.Single(l => l.Contains("BSM1002", StringComparison.Ordinal)).Should()
            .Contain("CouponOrPromoCode").And.Contain("Coupon ").And.Contain("warning").And.Contain("https://example.com/rules?a=1&b=[2]");
        run.Lines.Single(l => l.Contains("BSM5001", StringComparison.Ordinal)).Should().Contain("info");
        run.Output.Should().Contain("test 1.2.3").And.Contain(TestPolicy.Instance.Sha256);
    }

    [Test]
    public void All_are_listed_in_the_language_that_is_asked_for() => ToolRun.Of("rules", "--lang", "zh-Hans").Output.Should().Contain("优惠券");

    [Test]
    public void One_is_shown_whole()
    {
        ToolRun run = ToolRun.Of("rules", "BSM1002");

        run.Output.Should().Contain("BSM1002 CouponOrPromoCode").And.Contain("Coupons are forbidden").And.Contain("Delete the coupon")
            .And.Contain("https://example.com/rules").And.Contain("https://example.com/more").And.Contain("Here is a coupon.").And.Contain("There is no coupon.");
    }

    [Test]
    public void One_is_found_in_any_case() => ToolRun.Of("rules", "bsm1002").Output.Should().StartWith("BSM1002 ");

    [Test]
    public void One_that_is_not_there_could_not_run()
    {
        ToolRun run = ToolRun.Of("rules", "BSM0000");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'BSM0000'");
    }

    [Test]
    public void They_are_told_in_json()
    {
        JsonElement all = ToolRun.Of("rules", "--format", "json").Document;
        JsonElement one = ToolRun.Of("rules", "BSM2006", "--format", "json").Document;

        all.EnumerateArray().Select(r => r.GetProperty("id").GetString()).Should().Equal("BSM1002", "BSM2006", "BSM5001");
        all[0].GetProperty("examples").ValueKind.Should().Be(JsonValueKind.Null);
        one[0].GetProperty("examples").EnumerateArray().Select(e => e.GetProperty("expected").GetString()).Should().Equal("review", "allowed");
    }

    [TestFixture]
    internal sealed class Coverage
    {
        [Test]
        public void Names_what_no_example_has_exercised()
        {
            ToolRun run = ToolRun.Of("rules", "--coverage");

            run.ExitCode.Should().Be(1);
            run.Lines[..^1].Should().Equal(
                "BSM1002.policy(15): phrase coupon »never-said«",
                "BSM1002.policy(29): condition lunch-given",
                "BSM1002.policy(29): phrase \"free\" »free«",
                "BSM1002.policy(29): phrase \"lunch\" »lunch«");
            run.Lines[^1].Should().Be("Messages: 8. Exercised by them: phrase 4/7, signal 0/0, veto 1/1, condition 3/4");
        }

        [Test]
        public void Counts_what_a_corpus_exercises_whatever_else_its_lines_say()
        {
            using var folder = new TempFolder();
            string corpus = folder.File("c.jsonl", """
                {"text": "A free lunch.", "label": "prohibited"}
                {"text": "never said", "rule": "BSM1002", "kind": "trigger"}
                """);

            ToolRun run = ToolRun.Of("rules", "--coverage", corpus, folder.File("more.jsonl", """{"text": "Hello."}"""));

            run.ExitCode.Should().Be(0);
            run.Lines.Should().ContainSingle().Which.Should().StartWith("Messages: 11.");
        }

        [Test]
        public void That_cannot_read_a_corpus_could_not_run()
        {
            ToolRun run = ToolRun.Of("rules", "--coverage", "no-such.jsonl");

            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("no-such.jsonl");
        }

        [Test]
        public void Is_told_in_json()
        {
            JsonElement coverage = ToolRun.Of("rules", "--coverage", "--format", "json").Document;

            coverage.GetProperty("messages").GetInt32().Should().Be(8);
            coverage.GetProperty("counts").GetProperty("phrase").GetProperty("of").GetInt32().Should().Be(7);
            JsonElement first = coverage.GetProperty("unexercised")[0];
            first.GetProperty("kind").GetString().Should().Be("phrase");
            first.GetProperty("file").GetString().Should().Be("BSM1002.policy");
            first.GetProperty("line").GetInt32().Should().Be(15);
            first.GetProperty("phrase").GetString().Should().Be("never-said");
        }
    }
}
