using System.Text.Json;

namespace Compliance.Tool.Tests.Verbs;

[TestFixture]
internal sealed class ExplainTests
{
    [Test]
    public void It_shows_the_way_from_the_text_to_the_verdict()
    {
        ToolRun run = ToolRun.Of("explain", "Here is a COUPON.");

        run.ExitCode.Should().Be(1);
        run.Output.Should()
            .Contain("  here is a coupon.")
            .And.Contain("  10+6    coupon  »COUPON«")
            .And.Contain("BSM1002 coupon-given  prohibited [D02]  »COUPON«  BSM1002.policy(23)")
            .And.Contain("Verdict  prohibited  (policy test 1.2.3)");
    }

    [Test]
    public void It_shows_the_veto_that_fired()
    {
        ToolRun run = ToolRun.Of("explain", "There is no coupon.");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("coupon-refused  removes coupon  »coupon«").And.Contain("Conditions that met  none").And.Contain("Verdict  no known violation");
    }

    [Test]
    public void It_shows_a_condition_that_the_context_allows()
    {
        ToolRun run = ToolRun.Of("explain", "A coupon.", "--context", "buyer-asked-discount");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("coupon-given  no known violation [D10]");
        ToolRun.Of("explain", "A coupon.", "--fact", "problem=yes").Output.Should().Contain("needs review [D05]");
    }

    [Test]
    public void It_leaves_out_phrases_without_a_name_unless_all_is_asked_for()
    {
        ToolRun.Of("explain", "Please leave a review.").Output.Should().NotContain("\"leave");
        ToolRun.Of("explain", "Please leave a review.", "--all").Output.Should().Contain("\"leave a review\"");
    }

    [Test]
    public void It_reads_standard_input()
    {
        ToolRun.WithInput("A coupon.", "explain").ExitCode.Should().Be(1);
        ToolRun.WithInput([0xFF], "explain").ExitCode.Should().Be(2);
    }

    [Test]
    public void It_tells_somebody_at_a_keyboard_how_to_end_the_message()
    {
        using var output = new MemoryStream();

        ToolRun.On(output, Stream.Null, ["explain"], isInputTerminal: true).Error.Should().StartWith("Type the message");
        ToolRun.On(output, Stream.Null, ["explain", "A coupon."], isInputTerminal: true).Error.Should().BeEmpty();
    }

    [TestCase("@coupon")]
    [TestCase("[coupon]")]
    [TestCase("coupon = 5")]
    public void It_takes_the_text_as_it_is(string text) => ToolRun.Of("explain", text).ExitCode.Should().Be(1);

    [Test]
    public void It_takes_a_text_that_looks_like_an_option_after_two_dashes() => ToolRun.Of("explain", "--", "--coupon").ExitCode.Should().Be(1);

    [Test]
    public void It_tells_the_same_in_json()
    {
        JsonElement coupon = ToolRun.Of("explain", "A free cou\u200Bpon.", "--format", "json").Document;
        JsonElement refused = ToolRun.Of("explain", "There is no coupon.", "--format", "json").Document;

        coupon.EnumerateObject().Select(p => p.Name).Should().Equal("folded", "signals", "vetoes", "conditions", "sentences", "clearAtAGlance", "decision", "findings", "policy");
        coupon.GetProperty("folded").GetString().Should().Be("a free coupon.");
        coupon.GetProperty("decision").GetString().Should().Be("prohibited");
        coupon.GetProperty("signals").EnumerateArray().Should().Contain(s => s.GetProperty("name").GetString() == "coupon" && s.GetProperty("disguised").GetBoolean());
        JsonElement condition = coupon.GetProperty("conditions")[0];
        condition.GetProperty("rule").GetString().Should().Be("BSM1002");
        condition.GetProperty("row").GetString().Should().Be("D02");
        condition.GetProperty("file").GetString().Should().Be("BSM1002.policy");
        refused.GetProperty("vetoes")[0].GetProperty("name").GetString().Should().Be("coupon-refused");
        refused.GetProperty("vetoes")[0].GetProperty("removed").GetString().Should().Be("coupon");
    }
}
