using System.Text.Json;

namespace Compliance.Tool.Tests;

[TestFixture]
internal sealed class EvaluateTests
{
    private const string Corpus = """
        {"id":"1","lang":"en","context":"proactive","text":"Leave us a review and we will send you a $10 gift card.","label":"prohibited","categories":["review-incentive","gift-card"],"spans":["$10 gift card"],"difficulty":"plain","note":""}
        {"id":"2","lang":"en","context":"reply","text":"Yes, the lid is made of oak.","label":"prohibited","categories":["marketing"],"spans":["oak"],"difficulty":"indirect","note":"nobody can find this"}
        {"id":"3","lang":"zh-Hans","context":"proactive","text":"您的订单已全额退款。","label":"allowed","categories":[],"spans":[],"difficulty":"lookalike","note":""}
        {"id":"4","lang":"zh-Hans","context":"proactive","text":"这是给您的优惠码：SAVE20。","label":"allowed","categories":[],"spans":[],"difficulty":"plain","note":"labelled wrong, so that there is an alarm"}
        {"id":"5","lang":"en","context":"proactive","text":"Thank you for your order. 😀","label":"review","categories":[],"spans":[],"difficulty":"plain","note":""}
        """;

    [Test]
    public async Task Counts_misses_and_alarms_by_language_difficulty_and_category()
    {
        using var folder = new TempFolder();

        ToolRun run = await ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--format", "json");

        run.ExitCode.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        Count(document, "quality", "all", "misses").Should().Be((1, 2));
        Count(document, "quality", "all", "false alarms").Should().Be((1, 2));
        Count(document, "quality", "all", "right category").Should().Be((1, 1));
        Count(document, "quality", "all", "right words").Should().Be((1, 1));
        Count(document, "language", "en", "misses").Should().Be((1, 2));
        Count(document, "language", "zh-Hans", "false alarms").Should().Be((1, 2));
        Count(document, "difficulty", "indirect", "misses").Should().Be((1, 1));
        Count(document, "category", "marketing", "misses").Should().Be((1, 1));
        Count(document, "label and decision", "prohibited", "prohibited").Should().Be((1, 2));
    }

    [Test]
    public async Task Shows_the_lines_that_are_asked_for()
    {
        using var folder = new TempFolder();
        string path = folder.File("c.jsonl", Corpus);

        (await ToolRun.Of("evaluate", path, "--show", "misses")).Output.Should().Contain("made of oak").And.NotContain("SAVE20");
        (await ToolRun.Of("evaluate", path, "--show", "alarms")).Output.Should().Contain("SAVE20").And.NotContain("made of oak");
        (await ToolRun.Of("evaluate", path)).Output.Should().NotContain("SAVE20").And.Contain("misses");
    }

    [Test]
    public async Task Measures_a_list_of_words_beside_the_rules()
    {
        using var folder = new TempFolder();

        ToolRun run = await ToolRun.Of(
            "evaluate", folder.File("c.jsonl", Corpus), "--format", "json", "--keywords", folder.File("words.txt", "GIFT\n退款\n"));

        using JsonDocument document = JsonDocument.Parse(run.Output);
        Count(document, "quality", "keyword list", "misses").Should().Be((1, 2));
        Count(document, "quality", "keyword list", "false alarms").Should().Be((1, 2));
    }

    [Test]
    public async Task Judges_examples_by_their_own_rule()
    {
        using var folder = new TempFolder();
        const string Examples = """
            {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"trigger","text":"Here is your coupon code: SAVE20."}
            {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"trigger","text":"The lid is made of oak."}
            {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"lookalike","text":"The pairing code is 0000."}
            """;

        ToolRun run = await ToolRun.Of("evaluate", folder.File("e.jsonl", Examples), "--format", "json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        Count(document, "examples", "BSM1002", "triggers fired").Should().Be((1, 2));
        Count(document, "examples", "BSM1002", "look-alikes silent").Should().Be((1, 1));
    }

    [TestCase("""{"text":"no label"}""", "label")]
    [TestCase("""{"text":"x","label":"bad"}""", "'bad'")]
    [TestCase("""{"text":"x","kind":"bad"}""", "'bad'")]
    [TestCase("not json", "invalid JSON")]
    public async Task A_line_that_is_not_labelled_could_not_run(string line, string problem)
    {
        using var folder = new TempFolder();

        ToolRun run = await ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus + "\n" + line));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(":6: ").And.Contain(problem);
    }

    private static (int Part, int Whole) Count(JsonDocument document, string group, string name, string share)
    {
        JsonElement element = document.RootElement.GetProperty(group).GetProperty(name).GetProperty(share);
        return (element.GetProperty("count").GetInt32(), element.GetProperty("of").GetInt32());
    }
}
