using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>Which words of a sentence weigh most, to show them to a person. A workspace: one sentence after the other.</summary>
internal sealed class HeaviestWords(Weights weights)
{
    private const int FewHalfWords = 10;
    private const int LeastHalfWords = 4;
    private int[] _shares = [];

    /// <summary>Those words.</summary>
    public Occurrence Of(int sentence, MessageWords words, TextLayout layout)
    {
        int first = words.First(sentence);
        int count = words.First(sentence + 1) - first;
        if (_shares.Length < count)
        {
            _shares = new int[count * 2];
        }

        Array.Clear(_shares, 0, count);
        for (var run = new WordRuns(words, sentence); run.MoveNext();)
        {
            if (weights.TryFind(run.Feature, out Weights.Weight weight))
            {
                int share = weight.Value / (run.HasGap ? run.Length - 1 : run.Length);
                for (var i = 0; i < run.Length; i++)
                {
                    _shares[run.First - first + i] += run.HasGap && i == 1 ? 0 : share;
                }
            }
        }

        // The stretch that weighs most above half the average (Kadane's algorithm).
        var all = 0;
        for (var i = 0; i < count; i++)
        {
            all += _shares[i];
        }

        int average = count == 0 ? 0 : all / count / 2;
        int best = int.MinValue, from = 0, to = count - 1, sum = 0, start = 0;
        for (var i = 0; i < count; i++)
        {
            if (sum <= 0)
            {
                sum = 0;
                start = i;
            }

            sum += _shares[i] - average;
            if (sum > best)
            {
                (best, from, to) = (sum, start, i);
            }
        }

        return InClauses(words, layout, Occurrence.At(words[first + from].Start, words[first + to].End), first, first + count - 1);
    }

    // A few words say nothing to a reader: their clause is shown then, or the whole sentence where that is a few words as well.
    private static Occurrence InClauses(MessageWords words, TextLayout layout, Occurrence heaviest, int first, int last)
    {
        if (layout.HalfWordsBetween(heaviest.Start, heaviest.End) >= FewHalfWords)
        {
            return heaviest;
        }

        int start = layout.UnitStart(TextUnit.Clause, layout.Unit(TextUnit.Clause, heaviest.Start));
        int end = layout.UnitStart(TextUnit.Clause, layout.Unit(TextUnit.Clause, heaviest.End - 1) + 1);
        int from = first;
        while (words[from].Start < start)
        {
            from++;
        }

        int to = last;
        while (words[to].End > end)
        {
            to--;
        }

        return layout.HalfWordsBetween(words[from].Start, words[to].End) < LeastHalfWords
            ? Occurrence.At(words[first].Start, words[last].End)
            : Occurrence.At(Math.Min(heaviest.Start, words[from].Start), Math.Max(heaviest.End, words[to].End));
    }
}
