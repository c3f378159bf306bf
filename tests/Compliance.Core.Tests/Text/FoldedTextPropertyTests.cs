using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Text;

/// <summary>What holds for every text, of characters that fold in some way, of markup, and of random code units with lone surrogates.</summary>
[TestFixture]
internal sealed class FoldedTextPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "a", "B", "coupon", "优", "優", "é", "e\u0301", "ﬁ", "ß", "½", "㈱", "ｃ", "с", "ⓒ", "⑩", "𝐜", "🅲", "😀", "⭐", "\u200B", "\u00AD", "\uFE0F", "\uDB40\uDD00", "\uD83D",
        "\uDE00", "\uE000", "\uE001", "\uFFFD", "\0", " ", "\t", "\r", "\n", "\r\n", "\u2028", "&", ";", "&amp;", "&#x1F600;", "&#x1D41C;", "&#", "<", ">", "<b>", "</b>", "<br>",
        "<!--", "-->", "<style>", "</style>", "<a href=\"//x\">", "<img src=>", "=", "\"", "'", "-", ".", "1");

    private static readonly Gen<string> CodeUnits = Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString());

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Frequency((6, Pieces), (1, CodeUnits)).ListOf().Select(string.Concat),
        text => text.Length == 0 ? [] : [text[1..], text[..^1], text[..(text.Length / 2)], text[(text.Length / 2)..]]);

    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60);

    [Test]
    public void Ranges_lie_inside_the_text_and_are_ordered() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        var start = 0;
        var end = 0;
        for (var i = 0; i < folded.Count; i++)
        {
            // The letters of a ligature share a range; all else follows on.
            bool same = i > 0 && folded.OriginalStart(i) == start && folded.OriginalEnd(i) == end;
            if (!same && folded.OriginalStart(i) < end || folded.OriginalEnd(i) <= folded.OriginalStart(i) || folded.OriginalEnd(i) > text.Length)
            {
                return false;
            }

            (start, end) = (folded.OriginalStart(i), folded.OriginalEnd(i));
        }

        return true;
    });

    [Test]
    public void Only_what_no_reader_sees_lies_outside_all_ranges() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        var seen = new bool[text.Length];
        for (var i = 0; i < folded.Count; i++)
        {
            Array.Fill(seen, true, folded.OriginalStart(i), folded.OriginalEnd(i) - folded.OriginalStart(i));
        }

        string unseen = string.Concat(text.Where((_, i) => !seen[i]));
        return FoldedText.Fold(unseen).ToString().Trim('\n').Length == 0;
    });

    [Test]
    public void The_original_words_of_a_range_fold_to_the_range() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        for (var from = 0; from < folded.Count; from++)
        {
            for (int to = from + 1; to <= Math.Min(folded.Count, from + 6); to++)
            {
                if (IsCut(folded, from) || IsCut(folded, to))
                {
                    continue;
                }

                string words = text[folded.OriginalStart(from)..folded.OriginalEnd(to - 1)];
                if (FoldedText.Fold(words).ToString() != folded.Slice(from, to).ToString())
                {
                    return false;
                }
            }
        }

        return true;
    });

    [Test]
    public void Both_readings_point_into_the_folded_text_in_order() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        Reading?[] readings = [Reading.Plain(folded), Undisguise.Read(folded, Undisguise.Variant.First, out _), Undisguise.Read(folded, Undisguise.Variant.Second, out _)];
        return readings.OfType<Reading>().All(r => Enumerable.Range(0, r.Count).All(i =>
            r.Source(i) >= 0 && r.Source(i) < folded.Count && (i == 0 || r.Source(i) >= r.Source(i - 1))));
    });

    [Test]
    public void Distances_never_decrease_and_units_cover_the_text() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        var layout = new TextLayout(folded);
        foreach (TextUnit unit in Enum.GetValues<TextUnit>())
        {
            for (var i = 0; i < folded.Count; i++)
            {
                int number = layout.Unit(unit, i);
                if (layout.UnitStart(unit, number) > i || layout.UnitStart(unit, number + 1) <= i || layout.HalfWordsBetween(0, i) > layout.HalfWordsBetween(0, i + 1))
                {
                    return false;
                }
            }
        }

        return true;
    });

    [Test]
    public void Every_clause_lies_in_one_segment_every_segment_in_one_sentence() => Check(text =>
    {
        FoldedText folded = FoldedText.Fold(text);
        var layout = new TextLayout(folded);
        bool Refines(TextUnit small, TextUnit large) => Enumerable.Range(1, Math.Max(0, folded.Count - 1))
            .All(i => layout.Unit(large, i) == layout.Unit(large, i - 1) || layout.Unit(small, i) != layout.Unit(small, i - 1));
        return Refines(TextUnit.Clause, TextUnit.Segment) && Refines(TextUnit.Segment, TextUnit.Sentence) && Refines(TextUnit.Sentence, TextUnit.Paragraph);
    });

    [Test]
    public void Every_text_is_judged_and_every_finding_points_at_its_words()
    {
        MessageChecker checker = TestPolicy.Checker("""
            condition probe
              when     probe
              when     link | emoji | html | phone
              verdict  prohibited

            signal probe
              any      coupon | 优惠 | a
            """);
        Check(text => checker.Check(text).Findings.All(f => f.Length > 0 && text.Substring(f.Start, f.Length) == f.Text));
    }

    [Test]
    public void A_folded_character_folds_to_itself()
    {
        var moved = new List<string>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            string once = FoldedText.Fold(((char)c).ToString()).ToString();
            if (FoldedText.Fold(once).ToString() != once)
            {
                moved.Add($"U+{c:X4}");
            }
        }

        moved.Should().BeEmpty();
    }

    private static void Check(Func<string, bool> property) => Prop.ForAll(Texts, property).Check(Settings);

    /// <summary>Whether a place between two symbols lies inside one character or tag, or between the halves of a pair.</summary>
    private static bool IsCut(FoldedText folded, int at) =>
        at > 0 && at < folded.Count
        && (folded.OriginalStart(at) < folded.OriginalEnd(at - 1)
            || char.IsLowSurrogate(folded[at]) && char.IsHighSurrogate(folded[at - 1])
            || folded[at] == FoldedText.AddressSymbol || folded[at - 1] == FoldedText.AddressSymbol);
}
