using System.Text;
using static Compliance.Tool.Tests.Verbs.CheckedMessages;

namespace Compliance.Tool.Tests.Verbs;

/// <summary>What <c>compliance check</c> reads as messages, and what it says of what it cannot read.</summary>
[TestFixture]
internal sealed class CheckInputTests
{
    [TestFixture]
    internal sealed class Text
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
    internal sealed class JsonLines
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
    internal sealed class It_could_not_run
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
}
