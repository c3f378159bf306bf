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
    private const int Piece = 8192;
    private const int Rounds = 15;

    /// <summary>Measures all texts with the lists of a size.</summary>
    public static void Run(int terms, int rounds = Rounds)
    {
        foreach (string lexicon in Lexicons.Names)
        {
            string[] list = Lexicons.Of(lexicon, terms);
            Screen screen = Screen.Of([.. list.Select((t, i) => new KeyValuePair<string, int>(t, i))]);
            SearchValues<string> values = SearchValues.Create(list, StringComparison.OrdinalIgnoreCase);
            Console.WriteLine($"{lexicon}, {terms} terms: ns a character");
            Console.WriteLine("text       vectors  scalar SearchValues  ratios      look-up  hits");
            foreach (string name in EngineTexts.Names)
            {
                string[][] groups = Groups(EngineTexts.Of(name));
                var hits = new List<ScreenHit>();
                var found = 0;
                Func<string[], int>[] engines =
                [
                    g => Search(g, t => screen.FindAll(t, hits, Screen.Engine.Best)),
                    g => Search(g, t => screen.FindAll(t, hits, Screen.Engine.Scalar)),
                    g => g.Sum(t => EngineBenchmarks.Count(t, values)),
                    g => g.Sum(EngineBenchmarks.LookUp),
                ];
                double[] times = [.. Best(groups, engines, rounds).Select(t => t / groups.Sum(g => g.Sum(t => (double)t.Length)))];
                found = groups.Sum(engines[0]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-10} {times[0],7:F2} {times[1],7:F2} {times[2],12:F2} {times[2] / times[0],5:F1} {times[2] / times[1],5:F1} {times[3],8:F2} {found,6}"));

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
    }

    private static double[] Best(string[][] groups, Func<string[], int>[] engines, int rounds)
    {
        var best = new long[engines.Length, groups.Length];
        for (var round = 0; round < rounds; round++)
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
            if (text.Length > Piece)
            {
                groups.AddRange(text.Take(1_000_000).Chunk(Piece).Select(c => new[] { new string(c) }));
                continue;
            }

            group.Add(text);
            length += text.Length;
            if (length >= Piece / 2)
            {
                groups.Add([.. group]);
                group.Clear();
                length = 0;
            }
        }

        return [.. groups, [.. group]];
    }
}
