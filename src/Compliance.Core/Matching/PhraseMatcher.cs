using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Finds all phrases of a policy in a reading. This is the seam for faster engines: what a match is, is defined here and nowhere else.
/// </summary>
/// <remarks>
/// A phrase that starts or ends with a Latin letter matches only where no Latin letter stands beside it, and one that starts or ends with a digit
/// only where no digit does; Han characters and symbols need no boundary. Beside letters that were spelled apart no boundary can be seen, so that a
/// long phrase needs none there. All overlapping matches are reported. From every place where a phrase may start the graph is followed until no
/// phrase goes on: never further than the longest phrase, so that the cost is linear in the text.
/// </remarks>
internal sealed class PhraseMatcher(PhraseGraph graph)
{
    private const int LeastJoinedLength = 6;

    /// <summary>Adds every match in the reading to a list, ordered by start.</summary>
    public void FindAll(Reading reading, WorkList<PhraseMatch> matches)
    {
        var symbols = new ReadingSymbols(reading);
        for (var start = 0; start < reading.Count; start++)
        {
            FindAt(symbols, start, matches);
        }
    }

    /// <summary>Adds every match in the reading that starts in a range to a list, ordered by start.</summary>
    public void FindAll(Reading reading, int start, int end, WorkList<PhraseMatch> matches)
    {
        var symbols = new ReadingSymbols(reading);
        for (; start < end; start++)
        {
            FindAt(symbols, start, matches);
        }
    }

    /// <summary>Adds every match that starts at an index, the shortest first.</summary>
    public void FindAt<TSymbols>(TSymbols symbols, int start, WorkList<PhraseMatch> matches)
        where TSymbols : ISymbols
    {
        Boundary before = start == 0 ? Boundary.Seen : BoundaryBetween(symbols, start - 1, start);
        if (before == Boundary.None)
        {
            return;
        }

        if (symbols.Has(start + 1) && !graph.MayStart(symbols[start], symbols[start + 1]))
        {
            return;
        }

        int state = graph.Start(symbols[start]);
        for (int end = start + 1; state >= 0; end++)
        {
            bool more = symbols.Has(end);
            if (graph.Meaning(state) >= 0 && IsBounded(before, more ? BoundaryBetween(symbols, end - 1, end) : Boundary.Seen, end - start))
            {
                matches.Add(new PhraseMatch(graph.Meaning(state), start, end));
            }

            if (!more)
            {
                return;
            }

            state = graph.Next(state, symbols[end]);
        }
    }

    /// <summary>Whether a word or a number goes on from one symbol to the next.</summary>
    public static bool GoesOn(char left, char right) => Chars.IsLatin(left) && Chars.IsLatin(right) || Chars.IsDigit(left) && Chars.IsDigit(right);

    private static bool IsBounded(Boundary before, Boundary after, int length) =>
        after != Boundary.None && (before == Boundary.Seen && after == Boundary.Seen || length >= LeastJoinedLength);

    private static Boundary BoundaryBetween<TSymbols>(TSymbols symbols, int left, int right)
        where TSymbols : ISymbols
    {
        char a = symbols[left];
        char b = symbols[right];
        if (!GoesOn(a, b))
        {
            return Boundary.Seen;
        }

        return symbols.IsJoined(left) && symbols.IsJoined(right) ? Boundary.Possible : Boundary.None;
    }

    private readonly struct ReadingSymbols(Reading reading) : ISymbols
    {
        public char this[int index] => reading[index];

        public bool Has(int index) => index < reading.Count;

        public bool IsJoined(int index) => (reading.MarkAt(index) & Reading.Mark.Joined) != 0;
    }

    private enum Boundary
    {
        /// <summary>A word goes on here.</summary>
        None,

        /// <summary>Letters stood apart here; a word may end.</summary>
        Possible,

        /// <summary>No word goes on here.</summary>
        Seen,
    }
}

/// <summary>A phrase found in a reading.</summary>
internal readonly struct PhraseMatch(int meaning, int start, int end)
{
    /// <summary>What the phrase means: an index into the policy's meanings.</summary>
    public int Meaning { get; } = meaning;

    /// <summary>Where it starts, as an index of the reading.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends, as an index of the reading.</summary>
    public int End { get; } = end;
}
