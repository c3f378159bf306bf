using System.Text;
using System.Text.Json;
using static Compliance.Tool.Tests.Verbs.CheckedMessages;

namespace Compliance.Tool.Tests.Verbs;

/// <summary>What <c>compliance check</c> writes, for programs and for people.</summary>
[TestFixture]
internal sealed class CheckOutputTests
{
    [TestFixture]
    internal sealed class A_line_for_each_message
    {
        [Test]
        public void Has_these_properties_in_this_order()
        {
            ToolRun run = ToolRun.WithInput(Bad, "check", "--format", "jsonl");

            run.Output.Should().Be(
                """{"id":null,"decision":"prohibited","findings":[{"rule":"BSM1002","name":"CouponOrPromoCode","decision":"prohibited","start":20,"length":6"""
                + ""","text":"coupon","message":"Coupons are forbidden","remedy":"Delete the coupon"}]}""" + "\n");
        }

        [Test]
        public void Is_empty_of_findings_where_there_are_none() =>
            ToolRun.WithInput(Good, "check", "--format", "jsonl").Output.Should().Be("""{"id":null,"decision":"allowed","findings":[]}""" + "\n");

        [Test]
        public void Counts_in_utf16_units_of_the_text()
        {
            ToolRun run = ToolRun.WithInput(Line(new { text = "😀优惠券" }), "check", "--input", "jsonl", "--format", "jsonl");

            JsonElement coupon = ToolRun.Json(run.Output).GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "BSM1002");
            coupon.GetProperty("start").GetInt32().Should().Be(2);
            coupon.GetProperty("length").GetInt32().Should().Be(3);
            run.Output.Should().Contain("优惠券", "Chinese is left readable");
        }

        [Test]
        public void Keeps_half_a_surrogate_pair_that_stands_among_the_words()
        {
            ToolRun run = ToolRun.WithInput("""{"text": "\ud83d free \udc00 \"lunch\""}""", "check", "--input", "jsonl", "--format", "jsonl");

            run.ExitCode.Should().Be(1);
            run.Output.Should().Contain("\"text\":\"free \\udc00 \\\"lunch\"").And.Contain("\"start\":2,");
        }

        [Test]
        public void Speaks_the_language_that_is_asked_for()
        {
            ToolRun.WithInput(Bad, "check", "--format", "jsonl", "--lang", "zh-Hans").Output.Should().Contain("删除优惠券");
            ToolRun.WithInput(Bad, "check", "--format", "jsonl", "--lang", "zh-Hant").Output.Should().Contain("刪除優惠券").And.Contain("禁止发放优惠券");
        }
    }

    [TestFixture]
    internal sealed class For_people
    {
        [Test]
        public void It_shows_the_rule_the_words_why_what_to_do_and_the_source()
        {
            ToolRun run = ToolRun.WithInput(Bad + " We hope you like it.", "check");

            run.ExitCode.Should().Be(1);
            run.Output.Should()
                .Contain("BSM1002 CouponOrPromoCode: prohibited")
                .And.Contain("Here is your »coupon«. We hope")
                .And.Contain("Why: Coupons are forbidden")
                .And.Contain("Instead: Delete the coupon")
                .And.Contain("Source: House rules, https://example.com/rules?a=1&b=[2] (read 2026-10-30)");
        }

        [Test]
        public void It_never_calls_a_message_compliant()
        {
            ToolRun run = ToolRun.WithInput(Good, "check");

            run.Output.Should().Be("No known violation found in policy test 1.2.3\n");
        }

        [Test]
        public void It_only_counts_what_has_no_findings()
        {
            string lines = string.Join('\n', Line(new { id = "a", text = Good }), Line(new { id = "b", text = Bad }), Line(new { id = "c", text = "Please leave a review." }));

            ToolRun run = ToolRun.WithInput(lines, "check", "--input", "jsonl");

            run.Output.Should().Contain("stdin(2) b  prohibited").And.Contain("stdin(3) c  needs review").And.NotContain("stdin(1)");
            run.Lines[^1].Should().Be("Messages: 3. Prohibited: 1. To review: 1. No known violation: 1. Policy: test 1.2.3");
        }

        [Test]
        public void It_says_that_an_empty_list_had_no_messages()
        {
            ToolRun run = ToolRun.WithInput("\n", "check", "--input", "jsonl");

            run.ExitCode.Should().Be(0);
            run.Output.Should().Be("Messages: 0. Prohibited: 0. To review: 0. No known violation: 0. Policy: test 1.2.3\n");
        }

        [Test]
        public void It_says_how_much_it_has_not_seen()
        {
            ToolRun run = ToolRun.WithInput(Line(new { text = Good }) + "\n{\n{", "check", "--input", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Output.Should().Be("Messages: 1. Prohibited: 0. To review: 0. No known violation: 1. Policy: test 1.2.3. Could not be read: 2\n");
        }

        [Test]
        public void It_lets_no_message_speak_to_the_terminal()
        {
            ToolRun run = ToolRun.WithInput("\u001b[31m[red]cou\u200bpon[/] \u202e\n[link]", "check");

            run.Output.Should().Contain(@"\u001B[31m[red]»cou\u200Bpon«[/] \u202E↵[link]").And.NotContain("\u001b").And.NotContain("\u202e");
        }

        [Test]
        public void It_speaks_chinese_to_those_who_do()
        {
            ToolRun run = ToolRun.WithInput(Bad, "check", "--lang", "zh-Hans");

            run.Output.Should().Contain("禁止发送").And.Contain("原因：禁止发放优惠券").And.Contain("建议：删除优惠券").And.Contain("来源：");
        }
    }

    [TestFixture]
    internal sealed class Progress
    {
        [Test]
        public void Is_shown_on_a_terminal_beside_the_results_and_taken_away()
        {
            using var folder = new TempFolder();
            using var output = new MemoryStream();
            string path = folder.File("m.jsonl", string.Concat(Enumerable.Repeat(Line(new { text = Good }) + "\n", 4)));

            ToolRun run = ToolRun.On(output, Stream.Null, ["check", path], isErrorTerminal: true, clock: new SteppingClock());

            run.Error.Should().Contain("[###############...............]  50% 2 messages").And.Contain("100% 4 messages");
            run.Error.Should().EndWith(" \r");
            run.Output.Should().NotContain("#").And.NotContain("\r");
        }

        [Test]
        public void Counts_only_where_the_end_is_not_known()
        {
            using var output = new MemoryStream();
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(Line(new { text = Good })));

            ToolRun run = ToolRun.On(output, input, ["check", "--input", "jsonl"], isErrorTerminal: true, clock: new SteppingClock());

            run.Error.Should().Contain("1 messages").And.NotContain("%");
        }

        [Test]
        public void Is_not_shown_where_nobody_looks()
        {
            using var output = new MemoryStream();
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(Line(new { text = Good })));

            ToolRun.On(output, input, ["check", "--input", "jsonl"], isErrorTerminal: false, clock: new SteppingClock()).Error.Should().BeEmpty();
        }

        // Every look at this clock is a second later.
        private sealed class SteppingClock : TimeProvider
        {
            private long _now;

            public override long TimestampFrequency => 1;

            public override long GetTimestamp() => _now++;
        }
    }
}
