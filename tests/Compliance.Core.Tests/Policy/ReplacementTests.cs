namespace Compliance.Tests.Policy;

/// <summary>The sentences that code fixes put in place of prohibited ones are messages to buyers themselves.</summary>
[TestFixture]
public sealed class ReplacementTests
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    private static readonly MessageContext[] Contexts =
        [MessageContext.Unknown, MessageContext.Proactive, MessageContext.Reply, MessageContext.BuyerAskedDiscount, MessageContext.Unknown with { Profile = Profile.Strict }];

    // With nothing wrong, and with an order problem that the text states.
    private static readonly Dictionary<string, string[]> Openings = new()
    {
        ["en"] = ["Hello, your lamp was sent today. ", "Hello, your lamp is two days late. "],
        ["zh-Hans"] = ["您好，您的台灯今天已发货。", "您好，您的台灯晚到两天。"],
        ["zh-Hant"] = ["您好，您的檯燈今天已出貨。", "您好，您的檯燈晚到兩天。"],
    };

    private static IEnumerable<TestCaseData> Sentences =>
        from rule in CompliancePolicy.BuiltIn.Rules
        where rule.Replacement is not null
        from language in Languages
        select new TestCaseData(language, rule.Replacement!.In(language)).SetName($"{rule.Id} {language}");

    [TestCaseSource(nameof(Sentences))]
    public void Each_is_a_whole_sentence_in_its_language_without_holes(string language, string sentence)
    {
        sentence.Should().EndWith(language == "en" ? "." : "。").And.NotContainAny("{", "}", "[", "]", "<", ">", "\"", "…", "?", "？");
        sentence.Any(c => c is >= '\u4E00' and <= '\u9FFF').Should().Be(language != "en");
        char.IsLower(sentence[0]).Should().BeFalse();
    }

    [TestCaseSource(nameof(Sentences))]
    public void None_breaks_a_rule_in_any_conversation(string language, string sentence)
    {
        foreach (MessageContext context in Contexts)
        {
            foreach (string opening in Openings[language])
            {
                MessageChecker.Default.Check(opening + sentence, context).Findings.Should().BeEmpty(opening + sentence);
            }

            MessageChecker.Default.Check(sentence, context).Findings.Where(f => !f.Rule.IsForm).Should().BeEmpty(sentence);
        }
    }
}
