using System.Text;
using System.Text.Json;
using Compliance.Tool.Input;

namespace Compliance.Tool.Tests;

[TestFixture]
internal sealed class CheckTests
{
    private const string Bad = "Leave us a review and we will send you a $10 gift card.";
    private const string Good = "We have refunded your order in full.";

    [Test]
    public async Task Text_on_standard_input_is_one_message()
    {
        ToolRun run = await ToolRun.WithInput(Bad + "\n", "check");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("BSM2001 IncentivizedReview").And.Contain("prohibited").And.Contain("$10 gift card").And.Contain("https://");
        run.Error.Should().BeEmpty();
    }

    [Test]
    public async Task A_message_without_findings_is_only_counted_and_never_called_compliant()
    {
        ToolRun run = await ToolRun.WithInput(Good, "check");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainSingle().Which.Should().Contain("No known violation: 1").And.Contain(CompliancePolicy.BuiltIn.Version);
        run.Output.Should().NotContainEquivalentOf("compliant");
    }

    [Test]
    public async Task Reasons_and_remedies_speak_the_language_that_is_asked_for()
    {
        ToolRun run = await ToolRun.WithInput(Bad, "check", "--lang", "zh-Hans");

        PolicyRule rule = CompliancePolicy.BuiltIn.FindRule("BSM2001")!;
        run.Output.Should().Contain(rule.Why.In("zh-Hans")).And.Contain(rule.Remedy.In("zh-Hans")).And.Contain("禁止发送");
    }

    [Test]
    public async Task A_line_of_json_for_each_message_has_offsets_in_utf16_of_the_original()
    {
        const string Text = "😀 Hello! Here is your coupon code: SAVE20.";

        ToolRun run = await ToolRun.WithInput(JsonSerializer.Serialize(new { text = Text, id = "m-1" }), "check", "--input", "jsonl", "--format", "jsonl");

        using JsonDocument line = JsonDocument.Parse(run.Lines.Should().ContainSingle().Subject);
        JsonElement root = line.RootElement;
        root.EnumerateObject().Select(p => p.Name).Should().Equal("id", "decision", "findings");
        root.GetProperty("id").GetString().Should().Be("m-1");
        root.GetProperty("decision").GetString().Should().Be("prohibited");
        JsonElement finding = root.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "BSM1002");
        finding.EnumerateObject().Select(p => p.Name).Should().Equal("rule", "name", "decision", "start", "length", "text", "message", "remedy");
        Text.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()).Should().Be(finding.GetProperty("text").GetString());
    }

    [Test]
    public async Task Context_and_facts_of_a_line_are_used()
    {
        const string Pointer = "Any promotion currently available is displayed on the product page.";
        string lines = string.Join('\n',
            JsonSerializer.Serialize(new { text = Pointer }),
            JsonSerializer.Serialize(new { text = Pointer, context = "buyer-asked-discount" }),
            JsonSerializer.Serialize(new { text = Pointer, initiator = "buyer", asked = "discount", bulk = false, requests = 0 }));

        ToolRun run = await ToolRun.WithInput(lines, "check", "--input", "jsonl", "--format", "jsonl");

        Decisions(run).Should().Equal("review", "allowed", "allowed");
    }

    [Test]
    public async Task Context_on_the_command_line_holds_for_what_brings_none()
    {
        const string Pointer = "Any promotion currently available is displayed on the product page.";

        ToolRun run = await ToolRun.WithInput(Pointer, "check", "--context", "buyer-asked-discount");

        run.ExitCode.Should().Be(0);
        (await ToolRun.WithInput(Pointer, "check")).ExitCode.Should().Be(1);
    }

    [Test]
    public async Task Invalid_lines_are_named_and_the_others_are_judged()
    {
        using var folder = new TempFolder();
        string path = folder.File("m.jsonl", $$"""
            {"text": "{{Good}}"}
            {"text": "cut
            ["an array"]
            {"id": 4}
            {"text": 5}
            {"text": "x", "context": "sideways"}
            {"text": "x", "bulk": "perhaps"}
            {"text": "{{Bad}}", "id": 8}
            """);

        ToolRun run = await ToolRun.Of("check", path, "--format", "jsonl");

        run.ExitCode.Should().Be(2);
        Decisions(run).Should().Equal("allowed", "prohibited");
        string[] errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        errors.Should().HaveCount(6);
        for (var line = 2; line <= 7; line++)
        {
            errors[line - 2].Should().StartWith($"{path}:{line}: ");
        }

        errors[4].Should().Contain("buyer-asked-discount");
        errors[5].Should().Contain("yes");
    }

    [Test]
    public async Task Bytes_that_are_no_utf8_are_named_by_their_offset()
    {
        using var folder = new TempFolder();
        byte[] broken = [.. Encoding.UTF8.GetBytes("{\"text\":\"a\"}\n{\"text\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}\n{\"text\":\"b\"}\n")];

        ToolRun lines = await ToolRun.Of("check", folder.File("m.jsonl", broken), "--format", "jsonl");
        ToolRun text = await ToolRun.WithInput([(byte)'o', (byte)'k', 0xC3], "check");

        lines.ExitCode.Should().Be(2);
        lines.Error.Should().Contain(":2: ").And.Contain("byte 22");
        Decisions(lines).Should().HaveCount(2);
        text.ExitCode.Should().Be(2);
        text.Error.Should().Contain("byte 2");
    }

    [Test]
    public async Task A_lone_surrogate_is_judged_at_its_own_offset()
    {
        ToolRun run = await ToolRun.WithInput("""{"text": "\ud83d Here is your coupon code: SAVE20."}""", "check", "--input", "jsonl", "--format", "jsonl");

        run.ExitCode.Should().Be(1);
        using JsonDocument line = JsonDocument.Parse(run.Lines.Single());
        JsonElement finding = line.RootElement.GetProperty("findings")[0];
        const string Text = "\ud83d Here is your coupon code: SAVE20.";
        Text.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()).Should().Be(finding.GetProperty("text").GetString());
    }

    [TestCase("check", "no-such-file.txt")]
    [TestCase("check", "no-such-folder/x.jsonl")]
    [TestCase("evaluate", "no-such-file.jsonl")]
    [TestCase("check", "--policy", "no-such.policy")]
    public async Task A_missing_file_could_not_run(params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("no-such").And.Contain("There is no such file");
    }

    [TestCase("frobnicate")]
    [TestCase("check", "--format", "yaml")]
    [TestCase("check", "--context", "sideways")]
    [TestCase("check", "--fact", "bulk")]
    [TestCase("check", "--fact", "bulk=perhaps")]
    [TestCase("rules", "BSM0000")]
    public async Task A_mistake_on_the_command_line_could_not_run(params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty();
    }

    [Test]
    public async Task Empty_and_huge_texts_are_judged()
    {
        string huge = string.Concat(Enumerable.Repeat("The parcel is on its way and will arrive soon. ", 10_000_000 / 47));

        (await ToolRun.WithInput(string.Empty, "check")).ExitCode.Should().Be(0);
        (await ToolRun.WithInput(huge, "check")).ExitCode.Should().Be(0);
    }

    [Test]
    public async Task A_policy_of_ones_own_judges_beside_the_built_in_one_and_its_mistakes_are_named()
    {
        using var folder = new TempFolder();
        const string Rule = """
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
        string good = folder.File("good.policy", Rule);
        string bad = folder.File("bad.policy", Rule.Replace("verdict", "verdikt", StringComparison.Ordinal));

        ToolRun judged = await ToolRun.WithInput("Two kazoos are on their way.", "check", "--policy", good);
        ToolRun refused = await ToolRun.WithInput("Two kazoos.", "check", "--policy", bad);

        judged.ExitCode.Should().Be(1);
        judged.Output.Should().Contain("XYZ0001").And.Contain("Delete the kazoo");
        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("bad.policy(10,3)");
    }

    [Test]
    public void A_message_is_handed_over_before_the_rest_of_its_file_is_read()
    {
        var judged = 0;
        var endless = new EndlessLines("""{"text":"hello"}""" + "\n", stopWhen: () => judged >= 100_000);
        var source = new MessageSource(
            new ToolConsole(endless, Stream.Null, TextWriter.Null, null, false, false), InputForm.JsonLines, MessageContext.Unknown);

        source.ReadAll([], _ => judged++, e => Assert.Fail(e.Problem), _ => { });

        judged.Should().BeGreaterThanOrEqualTo(100_000);
        endless.LargestLead.Should().BeLessThan(1 << 17, "no more than a buffer is read ahead, however long the file is");
    }

    private static string[] Decisions(ToolRun run) => [.. run.Lines.Select(l =>
    {
        using JsonDocument line = JsonDocument.Parse(l);
        return line.RootElement.GetProperty("decision").GetString()!;
    })];

    /// <summary>The same line for ever, until told to stop. Knows how far it was read ahead of what was judged.</summary>
    private sealed class EndlessLines(string line, Func<bool> stopWhen) : Stream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
        private int _at;

        public int LargestLead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (stopWhen())
            {
                count = _at == 0 ? 0 : Math.Min(count, _line.Length - _at);
            }

            LargestLead = Math.Max(LargestLead, count);
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = _line[_at];
                _at = (_at + 1) % _line.Length;
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
