using Compliance.Matching;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Matching;

[TestFixture]
internal sealed class PhraseMatcherTests
{
    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("coupon", "a coupon here", "coupon")]
        [TestCase("coupon", "Coupon", "coupon")]
        [TestCase("coupon", "送您coupon一张", "coupon")]
        [TestCase("promo code", "promo\n  code", "promo code")]
        [TestCase("promo code", "promo-code", "promo code")]
        [TestCase("优惠券", "给优惠券吧", "优惠券")]
        [TestCase("优惠券", "給優惠券吧", "优惠券")]
        [TestCase("加line", "请加 LINE 好友", "加line")]
        [TestCase("5 stars", "give 5 stars!", "5 stars")]
        public void A_phrase_in_any_usual_spelling(string phrase, string text, string found) => Found([phrase], text).Should().Equal(found);

        [Test]
        public void All_phrases_that_overlap() =>
            Found(["gift", "gift card", "card", "free gift"], "a free gift card").Should().BeEquivalentTo("gift", "gift card", "card", "free gift");

        [Test]
        public void Every_place_where_a_phrase_stands() => Found(["券"], "券、券和券").Should().Equal("券", "券", "券");

        [Test]
        public void Phrases_that_end_alike_by_their_own_meaning()
        {
            PhraseMatch[] matches = Matches(["send coupon", "give coupon"], "give coupon");

            matches.Should().ContainSingle().Which.Meaning.Should().Be(1);
        }
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("view", "Preview")]
        [TestCase("coupon", "coupons")]
        [TestCase("coupon", "xcoupon")]
        [TestCase("5", "15")]
        [TestCase("5", "50")]
        [TestCase("promo code", "promocodes")]
        [TestCase("promo code", "promo, code")]
        public void Inside_longer_words_and_numbers(string phrase, string text) => Found([phrase], text).Should().BeEmpty();

        [TestCase("view", "a view")]
        [TestCase("5", "a 5 b")]
        public void And_its_twin_reports(string phrase, string text) => Found([phrase], text).Should().Equal(phrase);
    }

    [Test]
    public void Every_match_of_a_naive_search_is_found_and_no_other() =>
        Prop.ForAll(Lexicons.ToArbitrary(), Texts.ToArbitrary(), (phrases, text) =>
        {
            Reading reading = Reading.Plain(FoldedText.Fold(text));

            Matches(phrases, text).Select(m => (phrases[m.Meaning], m.Start, m.End)).Should().BeEquivalentTo(Naive(phrases, reading));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void A_graph_keeps_one_state_for_all_endings_that_mean_the_same()
    {
        string[] phrases = [.. from verb in (string[])["give", "send", "offer"] from noun in (string[])["coupon", "voucher"] select $"{verb} you a {noun}"];

        PhraseGraph graph = PhraseGraph.Of(phrases.Select(p => new KeyValuePair<string, int>(p, 0)));

        // The verbs differ and the nouns differ: what is between and after them is there once.
        graph.StateCount.Should().BeLessThan("give send offer you a coupon voucher".Length);
        phrases.Should().OnlyContain(p => Accepts(graph, p));
        Accepts(graph, "give you a").Should().BeFalse();
    }

    private static readonly Gen<string> Words = Gen.Elements(
        "a", "an", "gift", "gifts", "card", "cards", "free", "re", "view", "review", "5", "50", "优", "惠", "券", "优惠券", "送", "信", "微信", "*", "é", "Ａ");

    private static readonly Gen<string> Gaps = Gen.Elements("", " ", "  ", "-", ", ", "\n");

    private static readonly Gen<string[]> Lexicons =
        from count in Gen.Choose(1, 12)
        from phrases in Gen.ArrayOf(from words in Gen.NonEmptyListOf(Words) from gap in Gen.Elements("", " ") select string.Join(gap, words.Take(4)), count)
        let forms = phrases.Select(Reading.OfPhrase).Where(p => p.Length > 0).Distinct().ToArray()
        where forms.Length > 0
        select forms;

    private static readonly Gen<string> Texts =
        from count in Gen.Choose(0, 40)
        from parts in Gen.ArrayOf(from word in Words from gap in Gaps select word + gap, count)
        select string.Concat(parts);

    private static PhraseMatch[] Matches(string[] phrases, string text)
    {
        var matcher = new PhraseMatcher(PhraseGraph.Of(phrases.Select((p, i) => new KeyValuePair<string, int>(Reading.OfPhrase(p), i))));
        var matches = new WorkList<PhraseMatch>();
        matcher.FindAll(Reading.Plain(FoldedText.Fold(text)), matches);
        return matches.ToArray();
    }

    private static string[] Found(string[] phrases, string text)
    {
        Reading reading = Reading.Plain(FoldedText.Fold(text));
        return [.. Matches(phrases, text).Select(m => reading.ToString()[m.Start..m.End])];
    }

    private static IEnumerable<(string Phrase, int Start, int End)> Naive(string[] phrases, Reading reading)
    {
        var text = reading.ToString();
        foreach (string phrase in phrases)
        {
            for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (!Continues(reading.At(at - 1), phrase[0]) && !Continues(phrase[^1], reading.At(at + phrase.Length)))
                {
                    yield return (phrase, at, at + phrase.Length);
                }
            }
        }
    }

    private static bool Continues(char a, char b) => char.IsAsciiLetterLower(a) && char.IsAsciiLetterLower(b) || char.IsAsciiDigit(a) && char.IsAsciiDigit(b);

    private static bool Accepts(PhraseGraph graph, string phrase)
    {
        int state = graph.Start(phrase[0]);
        foreach (char c in phrase[1..])
        {
            state = state < 0 ? state : graph.Next(state, c);
        }

        return state >= 0 && graph.Meaning(state) >= 0;
    }
}
