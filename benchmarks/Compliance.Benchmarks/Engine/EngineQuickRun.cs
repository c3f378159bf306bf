using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Compliance.Matching;

namespace Compliance.Benchmarks.Engine;

/// <summary>
/// The search for terms in a minute or two, also on a machine that is busy with something else: texts are cut into pieces that take some microseconds, the engines
/// take turns, and of every piece the best of many rounds counts, so that what interrupts is left out. Between two rounds of a piece lie all others.
/// </summary>
internal static class EngineQuickRun
{
    private const int MostPieces = 122;
    private const int Rounds = 15;
    private const int WarmRounds = 12;

    /// <summary>Measures all texts with the lists of a size.</summary>
    public static void Run(int terms)
    {
        foreach (string lexicon in Lexicons.Names)
        {
            Warm(terms, lexicon);
            string[] list = Lexicons.Of(lexicon, terms);
            Console.WriteLine($"{lexicon}, {terms} terms, {ColdTime(SearchOf(list), list):F1} us for a message of 350 characters with cold caches; ns a character:");
            Measure(list, EngineTexts.Names.Where(n => n != "hostile").Select(n => (n, EngineTexts.Of(n))));
        }

        RunHostile(terms);
    }

    /// <summary>Measures hostile texts with the harder list of a size.</summary>
    public static void RunHostile(int terms)
    {
        Warm(terms, "trade");
        Console.WriteLine($"trade, {terms} terms, hostile texts; ns a character:");
        Measure(Lexicons.Of("trade", terms), EngineTexts.Hostile().Select(h => (h.Name, new[] { h.Text })));
    }

    private static void Measure(string[] list, IEnumerable<(string Name, string[] Texts)> all)
    {
        TermSearch search = SearchOf(list);
        SearchValues<string> values = SearchValues.Create(list, StringComparison.OrdinalIgnoreCase);
        Console.WriteLine($"{"text",-46} vectors  scalar SearchValues  ratios      look-up  hits");
        foreach ((string name, string[] texts) in all)
        {
            string[][] groups = Groups(texts);
            var hits = new List<TermMatch>();
            Func<string[], int>[] engines =
            [
                g => Search(g, t => search.FindAll(t, hits, TermSearch.Engine.Best)),
                g => Search(g, t => search.FindAll(t, hits, TermSearch.Engine.Scalar)),
                g => g.Sum(t => EngineBenchmarks.Count(t, values)),
                g => g.Sum(EngineBenchmarks.LookUp),
            ];
            double[] times = [.. Best(groups, engines).Select(t => t / groups.Sum(g => g.Sum(t => (double)t.Length)))];
            int found = groups.Sum(engines[0]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-46} {times[0],7:F2} {times[1],7:F2} {times[2],12:F2} {times[2] / times[0],5:F1} {times[2] / times[1],5:F1} {times[3],8:F2} {found,6}"));

            int Search(string[] group, Action<string> find)
            {
                hits.Clear();
                foreach (string text in group)
                {
                    find(text);
                }

                return hits.Count;
            }
        }
    }

    private static TermSearch SearchOf(string[] list) => TermSearch.Of([.. list.Select((t, i) => new KeyValuePair<string, int>(t, i))]);

    // Every method has been compiled for good before the first measurement.
    private static void Warm(int terms, string lexicon)
    {
        TermSearch search = SearchOf(Lexicons.Of(lexicon, terms));
        var hits = new List<TermMatch>();
        for (var i = 0; i < WarmRounds; i++)
        {
            foreach (string text in EngineTexts.Names.Where(n => n is not ("english" or "chinese" or "mixed")).SelectMany(EngineTexts.Of))
            {
                search.FindAll(text, hits, TermSearch.Engine.Best);
                search.FindAll(text, hits, TermSearch.Engine.Scalar);
                EngineBenchmarks.LookUp(text);
                hits.Clear();
            }
        }

        // The compiler has its own thread, which waits for a processor as all others do.
        Thread.Sleep(TimeSpan.FromSeconds(1));
    }

    // The median of single messages, between which 32 MB are written.
    private static double ColdTime(TermSearch search, string[] list)
    {
        var other = new byte[32 << 20];
        var hits = new List<TermMatch>(list.Length);
        double[] times =
        [
            .. EngineTexts.Of("clean").Take(200).Select(text =>
            {
                for (var i = 0; i < other.Length; i += 64)
                {
                    other[i]++;
                }

                hits.Clear();
                long start = Stopwatch.GetTimestamp();
                search.FindAll(text, hits);
                return (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
            }).Order(),
        ];
        return times[times.Length / 2];
    }

    private static double[] Best(string[][] groups, Func<string[], int>[] engines)
    {
        var best = new long[engines.Length, groups.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var e = 0; e < engines.Length; e++)
            {
                for (var g = 0; g < groups.Length; g++)
                {
                    long start = Stopwatch.GetTimestamp();
                    engines[e](groups[g]);
                    long time = Stopwatch.GetTimestamp() - start;
                    best[e, g] = round == 0 ? time : Math.Min(best[e, g], time);
                }
            }
        }

        return [.. engines.Select((_, e) => Enumerable.Range(0, groups.Length).Sum(g => best[e, g]) * 1e9 / Stopwatch.Frequency)];
    }

    // Short texts together, long ones in pieces.
    private static string[][] Groups(string[] texts)
    {
        var groups = new List<string[]>();
        var group = new List<string>();
        var length = 0;
        foreach (string text in texts)
        {
            if (text.Length > EngineTexts.Piece)
            {
                groups.AddRange(EngineTexts.Pieces(text).Take(MostPieces).Select(p => new[] { p }));
                continue;
            }

            group.Add(text);
            length += text.Length;
            if (length >= EngineTexts.Piece / 2)
            {
                groups.Add([.. group]);
                group.Clear();
                length = 0;
            }
        }

        return group.Count > 0 ? [.. groups, [.. group]] : [.. groups];
    }
}
