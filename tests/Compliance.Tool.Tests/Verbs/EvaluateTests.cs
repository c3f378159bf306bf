using System.Text.Json;

namespace Compliance.Tool.Tests.Verbs;

[TestFixture]
internal sealed class EvaluateTests
{
    // What the test policy makes of these is in the notes.
    private const string Corpus = """
        {"id":"1","lang":"en","context":"proactive","text":"Here is a coupon.","label":"prohibited","categories":["discount"],"spans":["a coupon"],"difficulty":"plain","note":"caught, right category, right words"}
        {"id":"2","lang":"en","context":"reply","text":"The coupon, and my number.","label":"prohibited","categories":["contact-info"],"spans":["my number"],"difficulty":"evasive","note":"caught, wrong category, wrong words"}
        {"id":"3","lang":"zh-Hans","context":"proactive","text":"加我微信。","label":"prohibited","categories":["contact-info","off-platform"],"spans":["微信"],"difficulty":"indirect","note":"missed"}
        {"id":"4","lang":"en","context":"reply","text":"Your parcel is late.","label":"allowed","categories":[],"spans":[],"difficulty":"plain","note":"right"}
        {"id":"5","lang":"en","context":"proactive","text":"A coupon wallet.","label":"allowed","categories":[],"spans":[],"difficulty":"lookalike","note":"a grave alarm"}
        {"id":"6","lang":"zh-Hans","context":"reply","text":"leave a review 是什么？","label":"allowed","categories":[],"spans":[],"difficulty":"lookalike","note":"an alarm"}
        {"id":"7","lang":"en","context":"reply","text":"Thanks 😀","label":"allowed","categories":[],"spans":[],"difficulty":"plain","note":"right: an emoji is form"}
        {"id":"8","lang":"en","context":"proactive","text":"Please leave a review.","label":"review","categories":["review-request"],"spans":["leave a review"],"difficulty":"plain","note":"seen, by the right rule"}
        {"id":"9","lang":"en","context":"buyer-asked-discount","text":"A coupon, maybe.","label":"review","categories":["discount"],"spans":[],"difficulty":"plain","note":"overlooked: the buyer asked"}
        {"id":"10","lang":"en","context":"proactive","text":"Did it arrive? A coupon!","label":"review","categories":[],"spans":[],"difficulty":"plain","note":"seen; no category to be right about"}
        """;

    private const string Examples = """
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"trigger","text":"Here is a coupon."}
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"trigger","text":"Please leave a review."}
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"trigger","text":"Here is a cou."}
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"lookalike","text":"The pairing code is 0000."}
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"lookalike","text":"To leave a review, see the page."}
        {"rule":"BSM1002","name":"CouponOrPromoCode","lang":"en","kind":"lookalike","text":"A coupon wallet."}
        {"rule":"BSM2006","name":"FreeFormOrRepeatReviewRequest","lang":"en","kind":"review","text":"Please leave a review."}
        {"rule":"BSM2006","name":"FreeFormOrRepeatReviewRequest","lang":"en","kind":"review","text":"Please rate us."}
        {"rule":"BSM5001","name":"Emoji","lang":"en","kind":"trigger","text":"Thanks 😀"}
        {"rule":"BSM5001","name":"Emoji","lang":"en","kind":"lookalike","text":"Thanks #1"}
        """;

    [TestFixture]
    internal sealed class Labelled_messages
    {
        private JsonElement _messages;

        [OneTimeSetUp]
        public void Evaluate()
        {
            using var folder = new TempFolder();
            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--format", "json");
            run.ExitCode.Should().Be(0, run.Error);
            _messages = run.Document.GetProperty("rules").GetProperty("messages");
        }

        [TestCase("prohibited", 2, 0, 1)]
        [TestCase("review", 1, 1, 1)]
        [TestCase("allowed", 1, 1, 2)]
        public void Are_counted_by_label_and_decision(string label, int prohibited, int review, int allowed)
        {
            JsonElement row = _messages.GetProperty("decisions").GetProperty(label);

            (row.GetProperty("prohibited").GetInt32(), row.GetProperty("review").GetInt32(), row.GetProperty("allowed").GetInt32())
                .Should().Be((prohibited, review, allowed));
        }

        [TestCase("misses", 1, 3)]
        [TestCase("alarms", 2, 4)]
        [TestCase("graveAlarms", 1, 4)]
        [TestCase("reviews", 2, 3)]
        [TestCase("reviewsOfRightRule", 1, 2)]
        [TestCase("rightCategory", 1, 2)]
        [TestCase("rightWords", 1, 2)]
        public void Are_measured_as_a_whole(string figure, int count, int of) => Share(_messages.GetProperty("all"), figure).Should().Be((count, of));

        [TestCase("languages", "en", "misses", 0, 2)]
        [TestCase("languages", "zh-Hans", "misses", 1, 1)]
        [TestCase("languages", "zh-Hans", "alarms", 1, 1)]
        [TestCase("difficulties", "lookalike", "alarms", 2, 2)]
        [TestCase("difficulties", "indirect", "misses", 1, 1)]
        [TestCase("contexts", "buyer-asked-discount", "reviews", 0, 1)]
        [TestCase("contexts", "reply", "alarms", 1, 3)]
        [TestCase("categories", "contact-info", "misses", 1, 2)]
        [TestCase("categories", "contact-info", "rightCategory", 0, 1)]
        [TestCase("categories", "discount", "rightCategory", 1, 1)]
        [TestCase("categories", "discount", "reviews", 0, 1)]
        public void Are_measured_in_groups(string group, string name, string figure, int count, int of) =>
            Share(_messages.GetProperty(group).GetProperty(name), figure).Should().Be((count, of));

        [Test]
        public void Give_rates_from_0_to_1_and_none_of_nothing()
        {
            _messages.GetProperty("all").GetProperty("misses").GetProperty("rate").GetDouble().Should().Be(0.3333);
            _messages.GetProperty("categories").GetProperty("discount").GetProperty("alarms").GetProperty("rate").ValueKind.Should().Be(JsonValueKind.Null);
        }
    }

    [TestFixture]
    internal sealed class Examples_of_rules
    {
        private JsonElement _examples;

        [OneTimeSetUp]
        public void Evaluate()
        {
            using var folder = new TempFolder();
            ToolRun run = ToolRun.Of("evaluate", folder.File("e.jsonl", Examples), "--format", "json");
            run.ExitCode.Should().Be(0, run.Error);
            _examples = run.Document.GetProperty("rules").GetProperty("examples");
        }

        [TestCase("BSM1002", "triggers", 1, 3)]
        [TestCase("BSM1002", "triggersCaught", 2, 3)]
        [TestCase("BSM1002", "lookalikes", 2, 3)]
        [TestCase("BSM1002", "lookalikesClean", 1, 3)]
        [TestCase("BSM2006", "reviews", 1, 2)]
        [TestCase("BSM5001", "triggers", 1, 1)]
        [TestCase("BSM5001", "triggersCaught", 0, 1)]
        [TestCase("BSM5001", "lookalikes", 1, 1)]
        public void Are_judged_by_their_own_rule_and_by_all(string rule, string figure, int count, int of) =>
            Share(_examples.GetProperty("rules").GetProperty(rule), figure).Should().Be((count, of));

        [Test]
        public void Are_added_up() => Share(_examples.GetProperty("all"), "triggers").Should().Be((2, 4));
    }

    [TestFixture]
    internal sealed class A_list_of_words
    {
        [Test]
        public void Is_measured_beside_the_rules_on_the_same_lines()
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of(
                "evaluate", folder.File("c.jsonl", Corpus), folder.File("e.jsonl", Examples), "--format", "json",
                "--baseline", folder.File("words.txt", "# trigger words\nCOUPON\r\n\n微信\n"));

            JsonElement baseline = run.Document.GetProperty("baseline");
            JsonElement all = baseline.GetProperty("messages").GetProperty("all");
            Share(all, "misses").Should().Be((0, 3));
            Share(all, "alarms").Should().Be((1, 4));
            Share(all, "graveAlarms").Should().Be((1, 4));
            Share(all, "rightWords").Should().Be((2, 3));
            Share(all, "rightCategory").Should().Be((0, 0), "a list of words names no category");
            Share(baseline.GetProperty("examples").GetProperty("rules").GetProperty("BSM1002"), "lookalikesClean").Should().Be((2, 3));
            Share(run.Document.GetProperty("rules").GetProperty("messages").GetProperty("all"), "misses").Should().Be((1, 3));
        }

        [Test]
        public void Stands_in_the_tables()
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--baseline", folder.File("words.txt", "coupon"));

            run.Output.Should().Contain("word list: missed").And.Contain("word list: false alarms");
        }

        [Test]
        public void That_is_missing_could_not_run()
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--baseline", "no-such.txt");

            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("no-such.txt: ");
        }
    }

    [TestFixture]
    internal sealed class Tables
    {
        [Test]
        public void Show_the_figures_and_no_lines()
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), folder.File("e.jsonl", Examples));

            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain("1 / 3   33.3 %").And.Contain("zh-Hans").And.Contain("lookalike").And.Contain("contact-info").And.Contain("BSM5001");
            run.Output.Should().NotContain("加我微信").And.NotContain("wallet");
        }

        [Test]
        public void Are_in_chinese_for_those_who_read_it()
        {
            using var folder = new TempFolder();

            ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--lang", "zh-Hans").Output.Should().Contain("漏报").And.Contain("误报");
        }
    }

    [TestFixture]
    internal sealed class Lines
    {
        [TestCase("misses", new[] { "3" })]
        [TestCase("alarms", new[] { "5", "6" })]
        [TestCase("reviews", new[] { "9" })]
        [TestCase("categories", new[] { "2" })]
        [TestCase("spans", new[] { "2" })]
        public void Are_those_that_are_asked_for(string show, string[] ids)
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--show", show, "--format", "json");

            run.Document.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("id").GetString()).Should().Equal(ids);
        }

        [TestCase("misses", 2)]
        [TestCase("alarms", 2)]
        [TestCase("reviews", 1)]
        public void Are_examples_too(string show, int count)
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("e.jsonl", Examples), "--show", show, "--format", "json");

            run.Document.GetProperty("lines").GetArrayLength().Should().Be(count);
        }

        [Test]
        public void Come_with_what_was_found_in_them()
        {
            using var folder = new TempFolder();

            ToolRun run = ToolRun.Of("evaluate", folder.File("c.jsonl", Corpus), "--show", "alarms", "--show", "misses");

            run.Output.Should().Contain("A coupon wallet.").And.Contain("BSM1002 coupon-given  prohibited  »coupon«").And.Contain("加我微信。");
        }
    }

    [TestFixture]
    internal sealed class It_could_not_run
    {
        [TestCase("""{"text":"x"}""", "label")]
        [TestCase("""{"text":"x","label":"bad"}""", "'bad'")]
        [TestCase("""{"text":"x","rule":"BSM1002","kind":"bad"}""", "'bad'")]
        [TestCase("""{"text":"x","label":"prohibited","categories":["sweets"]}""", "review-incentive")]
        [TestCase("""{"text":"x","label":"prohibited","spans":["y"]}""", "'y'")]
        [TestCase("not json", "not valid JSON")]
        public void With_a_line_that_is_wrong_and_the_others_are_judged(string line, string said)
        {
            using var folder = new TempFolder();
            string path = folder.File("c.jsonl", Corpus + "\n" + line);

            ToolRun run = ToolRun.Of("evaluate", path, "--format", "json");

            run.ExitCode.Should().Be(2);
            run.Errors.Should().ContainSingle().Which.Should().StartWith($"{path}(11): ").And.Contain(said);
            run.Document.GetProperty("rules").GetProperty("messages").GetProperty("count").GetInt32().Should().Be(10);
        }

        [Test]
        public void With_nothing_to_judge()
        {
            using var folder = new TempFolder();

            ToolRun.Of("evaluate", folder.File("c.jsonl", "\n")).ExitCode.Should().Be(2);
            ToolRun.Of("evaluate", folder.Path("missing.jsonl")).ExitCode.Should().Be(2);
            ToolRun.Of("evaluate").ExitCode.Should().Be(2);
        }
    }

    private static (int Count, int Of) Share(JsonElement figures, string name)
    {
        JsonElement share = figures.GetProperty(name);
        return (share.GetProperty("count").GetInt32(), share.GetProperty("of").GetInt32());
    }
}
