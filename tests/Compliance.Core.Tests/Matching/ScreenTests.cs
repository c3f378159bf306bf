using Compliance.Matching;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Matching;

/// <summary>Every engine finds what the definition says: a term stands where the phrase matcher finds it in the plain reading of the whole text.</summary>
[TestFixture]
internal sealed class ScreenTests
{
    private const string CountVariable = "COMPLIANCE_ENGINE_TEXTS";

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable(CountVariable), out int count) ? count : 3000;

    [Test]
    public void All_engines_find_the_same_in_disguised_texts()
    {
        var random = new Random(20250101);
        KeyValuePair<string, int>[] lexicon = [];
        Screen screen = Screen.Of([]);
        for (var i = 0; i < Count; i++)
        {
            if (i % 50 == 0)
            {
                lexicon = TextMaker.Lexicon(random);
                screen = Screen.Of(lexicon);
            }

            string text = TextMaker.Text(random, lexicon);
            ScreenHit[] expected = Defined(lexicon, text);
            foreach (Screen.Engine engine in Enum.GetValues<Screen.Engine>())
            {
                var hits = new List<ScreenHit>();
                screen.FindAll(text, hits, engine);
                bool found = screen.TryFindFirst(text, out ScreenHit first, engine);
                if (!hits.SequenceEqual(expected) || found != expected.Length > 0 || !first.Equals(expected.FirstOrDefault()))
                {
                    Assert.Fail($"{engine} finds [{string.Join(", ", hits)}], first {first}, not [{string.Join(", ", expected)}] in {Shown(text)} with {string.Join(" | ", lexicon)}");
                }
            }
        }
    }

    private static string Shown(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));

    private static ScreenHit[] Defined(KeyValuePair<string, int>[] lexicon, string text)
    {
        FoldedText folded = FoldedText.Fold(text);
        Reading reading = Reading.Plain(folded);
        var matches = new List<PhraseMatch>();
        new PhraseMatcher(PhraseGraph.Of(lexicon)).FindAll(reading, matches);
        return [.. matches.Select(m => new ScreenHit(m.Meaning, folded.OriginalStart(reading.Source(m.Start)), folded.OriginalEnd(reading.SourceEnd(m.End - 1) - 1))).Order()];
    }
}
