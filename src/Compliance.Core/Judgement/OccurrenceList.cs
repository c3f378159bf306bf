namespace Compliance.Judgement;

/// <summary>Occurrences ordered by their start, with what nearest-neighbour searches need. Immutable once built.</summary>
internal sealed class OccurrenceList
{
    public static readonly OccurrenceList Empty = new([]);

    private readonly Occurrence[] _byStart;
    private readonly int[] _byEnd;
    private readonly int[] _furthestEnd;

    private OccurrenceList(Occurrence[] byStart)
    {
        _byStart = byStart;
        _byEnd = new int[byStart.Length];
        _furthestEnd = new int[byStart.Length];
        for (var i = 0; i < byStart.Length; i++)
        {
            _byEnd[i] = i;
            _furthestEnd[i] = i == 0 || byStart[i].End > byStart[_furthestEnd[i - 1]].End ? i : _furthestEnd[i - 1];
        }

        Array.Sort(_byEnd, (a, b) => byStart[a].End != byStart[b].End ? byStart[a].End.CompareTo(byStart[b].End) : a.CompareTo(b));
    }

    public int Count => _byStart.Length;

    public Occurrence this[int index] => _byStart[index];

    /// <summary>Orders occurrences and drops repetitions.</summary>
    public static OccurrenceList Of(List<Occurrence> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return Empty;
        }

        if (occurrences.Count == 1)
        {
            return new OccurrenceList([occurrences[0]]);
        }

        occurrences.Sort(Compare);
        var distinct = new List<Occurrence>(occurrences.Count);
        foreach (Occurrence occurrence in occurrences)
        {
            if (distinct.Count == 0 || Compare(distinct[distinct.Count - 1], occurrence) != 0)
            {
                distinct.Add(occurrence);
            }
        }

        return new OccurrenceList([.. distinct]);
    }

    /// <summary>The index of the first occurrence that starts at or after a symbol; <see cref="Count"/> where there is none.</summary>
    public int FirstFrom(int symbol)
    {
        int low = 0, high = _byStart.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byStart[middle].Start < symbol)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The occurrence that ends last among those that end at or before a symbol; -1 where there is none.</summary>
    public int LastBefore(int symbol)
    {
        int low = 0, high = _byEnd.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byStart[_byEnd[middle]].End <= symbol)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? -1 : _byEnd[low - 1];
    }

    /// <summary>The occurrence that reaches furthest among those that start at or before a symbol; -1 where there is none.</summary>
    public int FurthestReaching(int symbol)
    {
        int after = FirstFrom(symbol + 1);
        return after == 0 ? -1 : _furthestEnd[after - 1];
    }

    /// <summary>Whether any occurrence shares a symbol with a place.</summary>
    public bool Overlaps(Occurrence place)
    {
        int over = FurthestReaching(place.End - 1);
        return over >= 0 && _byStart[over].End > place.Start;
    }

    private static int Compare(Occurrence a, Occurrence b)
    {
        int order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : a.End.CompareTo(b.End);
        order = order != 0 ? order : a.MarkStart.CompareTo(b.MarkStart);
        order = order != 0 ? order : a.MarkEnd.CompareTo(b.MarkEnd);
        return order != 0 ? order : a.Target.CompareTo(b.Target);
    }
}
