namespace Compliance.Tests.Policy;

/// <summary>The sentences that code fixes put in place of prohibited ones are messages to buyers themselves.</summary>
[TestFixture]
public sealed class ReplacementTests
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

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
        string opening = language switch { "en" => "Hello, your lamp was sent today. ", "zh-Hans" => "您好，您的台灯今天已发货。", _ => "您好，您的檯燈今天已出貨。" };
        foreach (MessageContext context in new[] { MessageContext.Unknown, MessageContext.Proactive, MessageContext.Reply, MessageContext.BuyerAskedDiscount, MessageContext.Unknown with { Profile = Profile.Strict } })
        {
            MessageChecker.Default.Check(opening + sentence, context).Findings.Should().BeEmpty();
            MessageChecker.Default.Check(sentence, context).Findings.Where(f => !f.Rule.IsForm).Should().BeEmpty();
        }
    }
}
