using Compliance.Matching;
using Compliance.Text;

namespace Compliance.Benchmarks.Engine;

/// <summary>
/// Lists of terms, half English and half Chinese, of which none stands in an allowed message of the corpus. The same every time.
/// </summary>
internal static class Lexicons
{
    // So many terms of the trade, in each language, are in a list that is filled with rarer words.
    private const int Trade = 130;

    private static readonly Dictionary<(string Name, int Count), string[]> Made = [];

    /// <summary>The names of the lists.</summary>
    public static IEnumerable<string> Names => ["rare", "trade"];

    /// <summary>A list of terms, folded.</summary>
    /// <param name="name">
    /// <c>trade</c>: two to four words, or three to five characters, out of the prohibited parts of the corpus: usual words of the trade in unusual order, which is
    /// hard. <c>rare</c>: 260 of these at most, and for the rest words and collocations of WordNet and phrases of OpenCC.
    /// </param>
    /// <param name="count">How many terms.</param>
    public static string[] Of(string name, int count)
    {
        if (!Made.TryGetValue((name, count), out string[]? terms))
        {
            Made.Add((name, count), terms = Make(name, count));
        }

        return terms;
    }

    private static string[] Make(string name, int count)
    {
        int half = count / 2;
        int trade = name == "trade" ? half : Math.Min(Trade, half / 2);
        return
        [
            .. Chosen(Candidates(r => r.Language == "en", Phrases), trade),
            .. Chosen(Listed("english.txt"), half - trade),
            .. Chosen(Candidates(r => r.Language.StartsWith("zh", StringComparison.Ordinal), Grams), trade),
            .. Chosen(Listed("chinese.txt"), half - trade),
        ];
    }

    private static string[] Listed(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Words", file)).Select(Reading.OfPhrase).Distinct(StringComparer.Ordinal)];

    private static string[] Candidates(Func<CorpusRow, bool> ofLanguage, Func<string, IEnumerable<string>> parts) =>
        [.. Corpus.Rows.Where(r => r.Label == "prohibited" && ofLanguage(r)).SelectMany(r => r.Spans).Select(Reading.OfPhrase).SelectMany(parts).Distinct(StringComparer.Ordinal)];

    private static string[] Chosen(string[] candidates, int count)
    {
        string[] rare = [.. candidates.Chunk(TermSearch.MostTerms).SelectMany(NotUsual)];
        new Random(count).Shuffle(rare);
        return rare.Length >= count ? rare[..count] : throw new InvalidOperationException($"The corpus yields {rare.Length} terms, not {count}.");
    }

    private static IEnumerable<string> NotUsual(string[] candidates)
    {
        TermSearch search = TermSearch.Of([.. candidates.Select((t, i) => new KeyValuePair<string, int>(t, i))]);
        var usual = new HashSet<int>();
        var hits = new List<TermMatch>();
        foreach (CorpusRow row in Corpus.Rows.Where(r => r.Label == "allowed"))
        {
            hits.Clear();
            search.FindAll(row.Text, hits);
            usual.UnionWith(hits.Select(h => h.Term));
        }

        return candidates.Where((_, i) => !usual.Contains(i));
    }

    // Two to four words side by side, of which the first and the last have three letters or more.
    private static IEnumerable<string> Phrases(string span)
    {
        string[] words = span.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = 2; length <= 4 && i + length <= words.Length; length++)
            {
                ArraySegment<string> part = new(words, i, length);
                if (part.All(w => w.All(Chars.IsAlnum)) && part[0].Length > 2 && part[^1].Length > 2)
                {
                    yield return string.Join(' ', words, i, length);
                }
            }
        }
    }

    private static IEnumerable<string> Grams(string span)
    {
        for (var i = 0; i < span.Length; i++)
        {
            for (var length = 3; length <= 5 && i + length <= span.Length; length++)
            {
                string part = span.Substring(i, length);
                if (part.All(Chars.IsHan))
                {
                    yield return part;
                }
            }
        }
    }
}
