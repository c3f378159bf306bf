using System.Text;
using System.Text.Json;

namespace Compliance.Tool.Tests.Verbs;

[TestFixture]
internal sealed class CheckTests
{
    private const string Bad = "Hello! Here is your coupon.";
    private const string Good = "Your parcel is on its way.";

    [TestFixture]
    internal sealed class Text : ForPeopleOrPrograms
    {
        [Test]
        public void On_standard_input_is_one_message()
        {
            ToolRun.WithInput(Bad + "\nA coupon again.\n", "check", "--format", "jsonl").Lines.Should().ContainSingle();
            ToolRun.WithInput(Bad, "check", "-", "--format", "jsonl").Lines.Should().ContainSingle();
        }

        [Test]
        public void In_a_file_is_one_message_that_is_called_by_its_path()
        {
            using var folder = new TempFolder();
            string bad = folder.File("bad.txt", Bad);
            string good = folder.File("good.txt", Good);

            ToolRun run = ToolRun.Of("check", good, bad, "--format", "jsonl");

            run.ExitCode.Should().Be(1);
            run.Decisions.Should().Equal("allowed", "prohibited");
            run.Lines.Select(l => ToolRun.Json(l).GetProperty("id").GetString()).Should().Equal(good, bad);
        }

        [Test]
        public void Starts_after_a_byte_order_mark()
        {
            ToolRun run = ToolRun.WithInput([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("coupon")], "check", "--format", "jsonl");

            Finding(run).GetProperty("start").GetInt32().Should().Be(0);
        }

        [Test]
        public void May_be_empty() => ToolRun.WithInput(string.Empty, "check").ExitCode.Should().Be(0);

        [Test]
        public void May_be_huge()
        {
            string huge = string.Concat(Enumerable.Repeat(Good + " ", 2_000_000 / (Good.Length + 1))) + "Take this coupon.";

            ToolRun run = ToolRun.WithInput(huge, "check", "--format", "jsonl");

            run.ExitCode.Should().Be(1);
            Finding(run).GetProperty("start").GetInt32().Should().Be(huge.Length - "coupon.".Length);
        }

        [Test]
        public void Is_text_also_where_its_name_says_otherwise()
        {
            using var folder = new TempFolder();

            ToolRun.Of("check", folder.File("a.jsonl", Bad), "--input", "text").ExitCode.Should().Be(1);
        }
    }

    [TestFixture]
    internal sealed class JsonLines : ForPeopleOrPrograms
    {
        [Test]
        public void Are_known_by_the_name_of_the_file()
        {
            using var folder = new TempFolder();
            string path = folder.File("m.JSONL", Line(new { text = Good }) + "\r\n\r\n  \n" + Line(new { text = Bad }));

            ToolRun run = ToolRun.Of("check", path, "--format", "jsonl");

            run.Decisions.Should().Equal("allowed", "prohibited");
        }

        [Test]
        public void Keep_their_ids_and_get_the_number_of_their_line_where_they_have_none()
        {
            string lines = """
                {"id": "m-1", "text": ""}
                {"id": 12345678901234567890123, "text": ""}
                {"id": null, "text": ""}
                {"text": ""}
                {"id": "\ud800\"", "text": ""}
                """;

            ToolRun run = ToolRun.WithInput(lines, "check", "--input", "jsonl", "--format", "jsonl");

            run.Lines.Select(l => l[..l.IndexOf(",\"decision\"", StringComparison.Ordinal)]).Should().Equal(
                "{\"id\":\"m-1\"", "{\"id\":12345678901234567890123", "{\"id\":3", "{\"id\":4", "{\"id\":\"\\ud800\\\"\"");
        }

        [Test]
        public void State_facts_in_the_types_that_are_natural_for_them()
        {
            string lines = string.Join('\n',
                Line(new { text = Bad }),
                Line(new { text = Bad, problem = true }),
                Line(new { text = Bad, problem = "yes" }),
                Line(new { text = Bad, problem = false, bulk = true, requests = 3, initiator = "seller", kind = "packageInsert", profile = "strict" }),
                Line(new { text = Bad, asked = "discount" }),
                Line(new { text = Bad, context = "buyer-asked-discount" }),
                Line(new { text = Bad, context = "buyer-asked-discount", asked = "nothing" }),
                Line(new { text = Bad, context = (string?)null, problem = (bool?)null }));

            ToolRun run = ToolRun.WithInput(lines, "check", "--input", "jsonl", "--format", "jsonl");

            run.Error.Should().BeEmpty();
            run.Decisions.Should().Equal("prohibited", "review", "review", "prohibited", "allowed", "allowed", "prohibited", "prohibited");
        }

        [Test]
        public void Go_before_the_command_line_with_what_they_state_and_leave_it_the_rest()
        {
            string lines = string.Join('\n', Line(new { text = Bad }), Line(new { text = Bad, context = "reply" }), Line(new { text = Bad, context = "reply", problem = false }));

            ToolRun run = ToolRun.WithInput(
                lines, "check", "--input", "jsonl", "--format", "jsonl", "--context", "buyer-asked-discount", "--fact", "problem=yes");

            run.Decisions.Should().Equal("allowed", "review", "prohibited");
        }

        [Test]
        public void May_carry_what_means_nothing_here()
        {
            string lines = string.Join('\n',
                Line(new { text = Bad, label = "allowed", spans = new[] { "x" }, note = new { by = 1 }, score = 1.5 }),
                Line(new { text = Bad, rule = "BSM1002", kind = "trigger" }));

            ToolRun run = ToolRun.WithInput(lines, "check", "--input", "jsonl", "--format", "jsonl");

            run.Error.Should().BeEmpty();
            run.Decisions.Should().Equal("prohibited", "prohibited");
        }

        [TestCase("""{"text": "cut""", "byte 13 ")]
        [TestCase("nothing", "byte 1")]
        [TestCase("""["a"]""", "JSON object")]
        [TestCase("17", "JSON object")]
        [TestCase("""{"text": "a"} x""", "byte 14")]
        [TestCase("""{"text": "a",}""", "byte 13")]
        [TestCase("""{"id": 4}""", "'text' is missing")]
        [TestCase("""{"text": null}""", "'text' is missing")]
        [TestCase("""{"text": 5}""", "'text' is not a string")]
        [TestCase("""{"text": "a", "text": "b"}""", "'text' is given twice")]
        [TestCase("""{"text": "a", "id": true}""", "'id'")]
        [TestCase("""{"text": "a", "context": "sideways"}""", "buyer-asked-discount")]
        [TestCase("""{"text": "a", "context": 5}""", "'5' is not a context")]
        [TestCase("""{"text": "a", "bulk": "perhaps"}""", "unknown, no, yes")]
        [TestCase("""{"text": "a", "requests": -1}""", "'-1' is not a value of requests")]
        [TestCase("""{"text": "a", "kind": "trigger"}""", "packageInsert")]
        [TestCase("""{"text": "\ud83"}""", "byte")]
        public void That_are_wrong_are_named_and_the_others_are_judged(string wrong, string said)
        {
            using var folder = new TempFolder();
            string path = folder.File("m.jsonl", $"{Line(new { text = Good })}\n{wrong}\n{Line(new { text = Bad })}\n");

            ToolRun run = ToolRun.Of("check", path, "--format", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Errors.Should().ContainSingle().Which.Should().StartWith($"{path}(2): ").And.Contain(said);
            run.Decisions.Should().Equal("allowed", "prohibited");
        }

        [Test]
        public void That_nest_too_deep_are_wrong()
        {
            string deep = $"{{\"x\": {new string('[', 1000)}{new string(']', 1000)}, \"text\": \"a\"}}";

            ToolRun run = ToolRun.WithInput(deep, "check", "--input", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Errors.Should().ContainSingle().Which.Should().StartWith("stdin(1): ");
        }

        [Test]
        public void With_bytes_that_are_no_utf8_are_named_by_the_offset_in_the_file()
        {
            using var folder = new TempFolder();
            byte[] first = Encoding.UTF8.GetBytes(Line(new { text = Good }) + "\n{\"text\":\"");
            byte[] broken = [.. first, 0xC3, 0x28, .. Encoding.UTF8.GetBytes($"\"}}\n{Line(new { text = Bad })}\n")];
            string path = folder.File("m.jsonl", broken);

            ToolRun run = ToolRun.Of("check", path, "--format", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Errors.Should().ContainSingle().Which.Should().StartWith($"{path}(2): ").And.Contain($"byte {first.Length} ");
            run.Decisions.Should().Equal("allowed", "prohibited");
        }

        [Test]
        public void Are_shown_before_more_of_them_is_asked_for()
        {
            using var output = new MemoryStream();
            var seen = new List<string>();
            using var input = new ChunkedStream(() => seen.Add(Encoding.UTF8.GetString(output.ToArray())), Line(new { text = Bad }) + "\n", Line(new { text = Good }) + "\n");

            ToolRun.On(output, input, ["check", "--input", "jsonl", "--format", "jsonl"]);

            seen[0].Should().BeEmpty();
            seen[1].Should().Contain("prohibited").And.NotContain("allowed");
            seen[2].Should().Contain("allowed");
        }

        [Test]
        public void Are_read_no_further_ahead_than_a_buffer_however_many_there_are()
        {
            const int Lines = 20_000;
            string line = Line(new { text = Good }) + "\n";
            using var input = new RepeatedLine(line, Lines);

            ToolRun run = ToolRun.WithInput(input, "check", "--input", "jsonl");

            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain("Messages: 20,000.");
            input.LargestRead.Should().BeLessThanOrEqualTo(1 << 16);
        }
    }

    [TestFixture]
    internal sealed class A_line_for_each_message : ForPeopleOrPrograms
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
    internal sealed class For_people : ForPeopleOrPrograms
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
    internal sealed class It_could_not_run : ForPeopleOrPrograms
    {
        [TestCase("check", "")]
        [TestCase("check", "--policy", "")]
        [TestCase("evaluate", "")]
        public void Where_a_file_has_no_name(params string[] args)
        {
            ToolRun run = ToolRun.Of(args);

            run.ExitCode.Should().Be(2);
            run.Errors[0].Should().Be("'': there is no such file");
        }

        [Test]
        public void Where_a_file_is_missing_or_a_folder_and_judges_the_others()
        {
            using var folder = new TempFolder();
            string bad = folder.File("bad.txt", Bad);
            string missing = folder.Path("missing.txt");

            ToolRun run = ToolRun.Of("check", missing, folder.Path("."), folder.Path("no/such/folder.jsonl"), bad, "--format", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Errors.Should().HaveCount(3);
            run.Errors[0].Should().Be($"{missing}: there is no such file");
            run.Errors[1].Should().Contain("folder");
            run.Errors[2].Should().Contain("no such file");
            run.Decisions.Should().Equal("prohibited");
        }

        [TestCase(new byte[] { (byte)'o', (byte)'k', 0xC3 }, "byte 2 ")]
        [TestCase(new byte[] { 0xC4, 0xE3, 0xBA, 0xC3 }, "byte 0 ")]
        [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x80 }, "byte 4 ")]
        [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, "byte 0 ")]
        [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "UTF-16")]
        public void Where_a_text_is_no_utf8(byte[] bytes, string said)
        {
            using var folder = new TempFolder();
            string path = folder.File("t.txt", bytes);

            ToolRun file = ToolRun.Of("check", path);
            ToolRun input = ToolRun.WithInput(bytes, "check");

            file.ExitCode.Should().Be(2);
            file.Error.Should().StartWith($"{path}: ").And.Contain(said).And.Contain("save the file as UTF-8");
            input.ExitCode.Should().Be(2);
            input.Error.Should().StartWith("stdin: ").And.Contain(said);
        }

        [Test]
        public void Where_reading_fails_half_way()
        {
            using var input = new ChunkedStream(() => { }, Line(new { text = Bad }) + "\n", null);

            ToolRun run = ToolRun.WithInput(input, "check", "--input", "jsonl", "--format", "jsonl");

            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("stdin: ").And.Contain("the disk is gone");
            run.Decisions.Should().Equal("prohibited");
        }

        [TestCase("--context", "sideways", "buyer-asked-discount")]
        [TestCase("--fact", "bulk", "name=value")]
        [TestCase("--fact", "bulk=perhaps", "unknown, no, yes")]
        [TestCase("--fact", "colour=red", "initiator, asked")]
        [TestCase("--format", "yaml", "yaml")]
        [TestCase("--input", "csv", "csv")]
        [TestCase("--lang", "fr", "fr")]
        [TestCase("--frobnicate", "", "--frobnicate")]
        public void With_an_option_that_means_nothing(string option, string value, string said)
        {
            ToolRun run = ToolRun.Of("check", option, value);

            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain(said);
            run.Output.Should().BeEmpty();
        }
    }

    [TestFixture]
    internal sealed class A_policy_of_ones_own : ForPeopleOrPrograms
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

    [TestFixture]
    internal sealed class Progress : ForPeopleOrPrograms
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

    internal abstract class ForPeopleOrPrograms
    {
        protected static string Line(object line) => JsonSerializer.Serialize(line);

        protected static JsonElement Finding(ToolRun run) => ToolRun.Json(run.Lines.Single()).GetProperty("findings")[0];
    }
}
