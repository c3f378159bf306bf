using Compliance.Matching;
using Compliance.Policy;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Matching;

/// <summary>Word by word or letter by letter, the same phrases are found.</summary>
[TestFixture]
internal sealed class WordGraphTests
{
    private const int Texts = 2000;

    private static readonly string[] Messages = [.. JsonLines.Texts("Corpus")];

    // Words of more letters than a piece holds, runs of digits, phrases without a space of eight symbols and of fewer, signs, and what no phrase holds.
    private static readonly Gen<string> Words = Gen.Elements(
        "a", "gift", "gifts", "card", "free", "review", "giftcard", "unfortunatel", "unfortunately", "unfortunatelyand", "internationalisationally", "5", "50", "1234567890123",
        "5star", "8chars88", "优", "惠", "券", "优惠券", "送", "*", "'", "%", "é", "zebra");

    private static readonly Gen<string> Gaps = Gen.Elements("", "", " ", " ", "  ", "-", ", ", "\n", "<b>", " <b> ");

    private static readonly Gen<string[]> Lexicons =
        from count in Gen.Choose(1, 14)
        from phrases in Gen.ArrayOf(from words in Gen.NonEmptyListOf(Words) from gap in Gen.Elements("", " ") select string.Join(gap, words.Take(4)), count)
        let forms = phrases.Select(Reading.OfPhrase).Where(p => p.Length > 0).Distinct().ToArray()
        where forms.Length > 0
        select forms;

    private static readonly Gen<string> RandomTexts =
        from count in Gen.Choose(0, 40)
        from parts in Gen.ArrayOf(from word in Words from gap in Gaps select word + gap, count)
        select string.Concat(parts);

    [Test]
    public void Random_phrases_are_found_in_random_texts_as_they_are_letter_by_letter() =>
        Prop.ForAll(Lexicons.ToArbitrary(), RandomTexts.ToArbitrary(), (phrases, text) =>
        {
            KeyValuePair<string, int>[] numbered = [.. phrases.Select((p, i) => new KeyValuePair<string, int>(p, i))];
            PhraseGraph letters = PhraseGraph.Of(numbered);

            return Same(letters, WordGraph.Of(numbered, letters), Reading.Plain(FoldedText.Fold(text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Texts));

    [Test]
    public void Phrases_of_the_policy_are_found_in_the_corpus_as_they_are_letter_by_letter()
    {
        CompiledPolicy policy = CompliancePolicy.BuiltIn.Compiled;

        Messages.Where(m => !Same(policy.Graph, policy.Words, Reading.Plain(FoldedText.Fold(m)))).Should().BeEmpty();
    }

    [Test]
    public void Of_an_undisguised_reading_all_that_is_not_as_it_is_written_is_found()
    {
        CompiledPolicy policy = CompliancePolicy.BuiltIn.Compiled;
        var matcher = new PhraseMatcher(policy.Graph);
        var changed = 0;
        foreach (string message in Messages)
        {
            if (Undisguise.Read(FoldedText.Fold(message), Undisguise.Variant.First, out _) is not { } reading)
            {
                continue;
            }

            var all = new WorkList<PhraseMatch>();
            matcher.FindAll(reading, all);
            var found = new WorkList<PhraseMatch>();
            policy.Words.FindChanged(reading, found);
            PhraseMatch[] expected = [.. all.ToArray().Where(m => reading.AnyChanged(m.Start, m.End))];

            found.ToArray().Where(m => reading.AnyChanged(m.Start, m.End)).Should().Equal(expected);
            changed += expected.Length;
        }

        changed.Should().BePositive();
    }

    [TestCase("gift card", "a gift card", "gift card")]
    [TestCase("giftcard", "a giftcard!", "giftcard")]
    [TestCase("unfortunately", "Unfortunately, we", "unfortunately")]
    [TestCase("优惠券", "送优惠券。", "优惠券")]
    public void A_phrase_is_found(string phrase, string text, string found) => Found(phrase, text).Should().Equal(found);

    [TestCase("gift card", "a gift, card")]
    [TestCase("gift card", "a gift <b> card")]
    [TestCase("giftcard", "a giftcards")]
    [TestCase("unfortunatel", "Unfortunately, we")]
    [TestCase("优惠券", "优惠")]
    public void Something_else_is_not(string phrase, string text) => Found(phrase, text).Should().BeEmpty();

    private static string[] Found(string phrase, string text)
    {
        KeyValuePair<string, int>[] phrases = [new(Reading.OfPhrase(phrase), 0)];
        Reading reading = Reading.Plain(FoldedText.Fold(text));
        var matches = new WorkList<PhraseMatch>();
        WordGraph.Of(phrases, PhraseGraph.Of(phrases)).FindAll(reading, new WordGraph.Workspace(), matches);
        return [.. matches.ToArray().Select(m => reading.Part(m.Start, m.End))];
    }

    private static bool Same(PhraseGraph letters, WordGraph words, Reading reading)
    {
        var expected = new WorkList<PhraseMatch>();
        new PhraseMatcher(letters).FindAll(reading, expected);
        var found = new WorkList<PhraseMatch>();
        words.FindAll(reading, new WordGraph.Workspace(), found);
        return Sorted(found).SequenceEqual(Sorted(expected));
    }

    private static IEnumerable<(int Start, int End, int Meaning)> Sorted(WorkList<PhraseMatch> matches) => matches.ToArray().Select(m => (m.Start, m.End, m.Meaning)).Order();
}
