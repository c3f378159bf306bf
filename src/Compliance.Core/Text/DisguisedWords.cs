namespace Compliance.Text;

/// <summary>
/// Where a text is read otherwise than it is written, and not otherwise than so: words of the vocabulary in disguise, letters that stood apart. A workspace.
/// </summary>
internal sealed class DisguisedWords
{
    private readonly WorkList<Place> _places = new();

    /// <summary>How many there are, in the order of the text.</summary>
    public int Count => _places.Count;

    /// <summary>One of them.</summary>
    public Place this[int index] => _places[index];

    /// <summary>Forgets those of the text before.</summary>
    public void Clear() => _places.Clear();

    /// <summary>Finds those of an undisguised reading.</summary>
    public void Find(Reading reading)
    {
        _places.Clear();
        for (var i = 0; i < reading.Count; i++)
        {
            if ((reading.MarkAt(i) & Reading.Mark.Sure) == 0)
            {
                continue;
            }

            int first = i;
            while ((reading.MarkAt(i + 1) & Reading.Mark.Sure) != 0)
            {
                i++;
            }

            // What was left out before a Han character goes with it.
            bool isClosed = first > 0 && Chars.IsHan(reading[first]) && (reading.MarkAt(first) & Reading.Mark.Closed) != 0;
            int start = isClosed ? reading.SourceEnd(first - 1) : reading.Source(first);
            _places.Add(new Place(start, reading.SourceEnd(i), first, i + 1, Chars.IsLatin(reading[first])));
        }
    }

    /// <summary>Symbols of the text that are read as others.</summary>
    /// <param name="start">Where they start in the folded text.</param>
    /// <param name="end">Where they end there.</param>
    /// <param name="first">Where they start in the reading.</param>
    /// <param name="last">Where they end there.</param>
    /// <param name="isLatin">Whether they are read as a Latin word.</param>
    internal readonly struct Place(int start, int end, int first, int last, bool isLatin)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public int First { get; } = first;

        public int Last { get; } = last;

        public bool IsLatin { get; } = isLatin;
    }
}
