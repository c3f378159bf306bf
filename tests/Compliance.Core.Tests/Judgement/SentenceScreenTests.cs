using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Judgement;

/// <summary>
/// What the screen rules out could not have met, and what is not put together for its weight could not have decided: with the screen and without it every
/// verdict is the same, to the last word.
/// </summary>
[TestFixture]
internal sealed class SentenceScreenTests
{
    private const int Recombinations = 600;

    // Without the screen a message takes ten times as long, and there are tens of thousands of them.
    private const int OneOf = 6;
    private static readonly MessageChecker Screened = MessageChecker.Default;
    private static readonly MessageChecker Unscreened = new(CompliancePolicy.BuiltIn, isScreened: false);

    private static readonly string[] Messages = [.. JsonLines.Texts("Corpus")];

    private static readonly string[] Sentences = [.. Messages.SelectMany(m => m.Split(['.', '。', '!', '！', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct()];

    [Test]
    public void Every_sixth_message_of_the_corpus_is_judged_alike_with_and_without_it() =>
        Messages.Where((m, i) => i % OneOf == 0 && !IsJudgedAlike(m)).Should().BeEmpty();

    [Test]
    public void Random_messages_of_the_corpus_sentences_are_judged_alike_with_and_without_it()
    {
        Gen<string> ends = Gen.Elements(". ", "! ", "? ", "。", "，", ", ", "\n", "\n\n", " ");
        Gen<string> message = Gen.Elements(Sentences)
            .SelectMany(_ => ends, (sentence, end) => sentence + end)
            .ListOf().Select(parts => string.Concat(parts.Take(8)));

        Prop.ForAll(message.ToArbitrary(), IsJudgedAlike).Check(Config.QuickThrowOnFailure.WithMaxTest(Recombinations));
    }

    [Test]
    public void Disguised_messages_are_judged_alike_with_and_without_it_in_every_context()
    {
        Gen<Func<string, string>> disguises = Gen.Elements<Func<string, string>>(
            m => m.Replace("o", "\u043E", StringComparison.Ordinal), m => m.Replace("e", "e\u200B", StringComparison.Ordinal), m => string.Join('.', m.AsEnumerable()),
            m => m.Replace("i", "1", StringComparison.Ordinal), m => m.Replace("\u4F18", "\u4F18*", StringComparison.Ordinal), m => m.ToUpperInvariant());
        Gen<MessageContext> contexts = Gen.Elements(
            MessageContext.Unknown, MessageContext.Reply, MessageContext.BuyerAskedDiscount, MessageContext.Unknown with { Profile = Profile.Strict },
            MessageContext.Reply with { Bulk = Answer.Yes }, MessageContext.Proactive with { OrderProblem = Answer.Yes });
        Gen<(string Text, MessageContext Context)> messages = Gen.Elements(Messages).Two()
            .SelectMany(_ => disguises, (pair, disguise) => pair.Item1 + "\n" + disguise(pair.Item2))
            .SelectMany(_ => contexts, (text, context) => (text, context));

        Prop.ForAll(messages.ToArbitrary(), m => IsJudgedAlike(m.Text, m.Context)).Check(Config.QuickThrowOnFailure.WithMaxTest(Recombinations));
    }

    [Test]
    public void A_meeting_in_the_hundredth_sentence_is_found()
    {
        string text = string.Concat(Enumerable.Repeat("Your parcel was posted today. ", 100)) + "Leave five stars and we refund you $20.";

        Screened.Check(text).Findings.Should().BeEquivalentTo(Unscreened.Check(text).Findings, o => o.WithStrictOrdering()).And.NotBeEmpty();
    }

    private static bool IsJudgedAlike(string text) => IsJudgedAlike(text, MessageContext.Unknown);

    private static bool IsJudgedAlike(string text, MessageContext context) => Shown(Screened.Check(text, context)) == Shown(Unscreened.Check(text, context));

    private static string Shown(Verdict verdict) =>
        string.Join('\n', verdict.Findings.Select(f => $"{f.Rule.Id} {f.Condition} {f.Decision} {f.DecisionRow} {f.Start} {f.Length}"));
}
