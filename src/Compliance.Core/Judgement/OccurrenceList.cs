using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// Occurrences ordered by their start, with what nearest-neighbour searches need. A list is filled and sealed, then only read; a workspace
/// clears it for the next message. Searches are linear in short lists and logarithmic in long ones.
/// </summary>
internal sealed class OccurrenceList
{
    public static readonly OccurrenceList Empty = new();

    private const int Short = 12;
    private Occurrence[] _items = new Occurrence[4];
    private Occurrence[]? _spare;
    private long[] _byEnd = [];
    private int[] _furthestEnd = [];
    private bool _indexed;

    public int Count { get; private set; }

    public ref readonly Occurrence this[int index] => ref _items[index];

    /// <summary>Adds an occurrence; the list must be sealed again before it is searched.</summary>
    public void Add(Occurrence occurrence)
    {
        if (Count == _items.Length)
        {
            Room.Widen(ref _items, Count * 2);
        }

        _items[Count++] = occurrence;
    }

    /// <summary>Adds all occurrences of another list.</summary>
    public void AddAll(OccurrenceList others)
    {
        if (Count + others.Count > _items.Length)
        {
            Room.Widen(ref _items, (Count + others.Count) * 2);
        }

        Array.Copy(others._items, 0, _items, Count, others.Count);
        Count += others.Count;
    }

    /// <summary>Replaces an occurrence, which must keep its place in the order.</summary>
    public void Replace(int index, Occurrence occurrence) => _items[index] = occurrence;

    /// <summary>Keeps the first occurrences only.</summary>
    public void Truncate(int count)
    {
        Count = count;
        _indexed = false;
    }

    public void Clear() => Truncate(0);

    /// <summary>Orders the occurrences and drops repetitions.</summary>
    public OccurrenceList Seal()
    {
        if (IsInOrder())
        {
            return this;
        }

        Sort(default(ByPlace));
        var kept = 1;
        for (var i = 1; i < Count; i++)
        {
            if (ComparePlaces(in _items[kept - 1], in _items[i]) != 0)
            {
                if (kept < i)
                {
                    _items[kept] = _items[i];
                }

                kept++;
            }
        }

        Truncate(kept);
        return this;
    }

    // As most lists are already: without repetitions as well.
    private bool IsInOrder()
    {
        var i = 1;
        while (i < Count && ComparePlaces(in _items[i - 1], in _items[i]) < 0)
        {
            i++;
        }

        return i >= Count;
    }

    /// <summary>Orders the occurrences; those that an order does not tell apart stay as they are.</summary>
    public void Sort<TOrder>(TOrder order)
        where TOrder : struct, IOrder<Occurrence>
    {
        _indexed = false;
        StableSort.Sort(_items, ref _spare, Count, order);
    }

    /// <summary>Turns the order round.</summary>
    public void Reverse()
    {
        for (int first = 0, last = Count - 1; first < last; first++, last--)
        {
            (_items[first], _items[last]) = (_items[last], _items[first]);
        }
    }

    /// <summary>The index of the first occurrence that starts at or after a symbol; <see cref="Count"/> where there is none.</summary>
    public int FirstFrom(int symbol)
    {
        if (Count <= Short)
        {
            // Counted without a branch that could be foretold wrongly.
            var before = 0;
            for (var i = 0; i < Count; i++)
            {
                before += _items[i].Start < symbol ? 1 : 0;
            }

            return before;
        }

        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_items[middle].Start < symbol)
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
        if (Count <= Short)
        {
            var last = -1;
            for (var i = 0; i < Count; i++)
            {
                if (_items[i].End <= symbol && (last < 0 || _items[i].End >= _items[last].End))
                {
                    last = i;
                }
            }

            return last;
        }

        Index();
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byEnd[middle] >> 32 <= symbol)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? -1 : (int)_byEnd[low - 1];
    }

    /// <summary>The occurrence that reaches furthest among those that start at or before a symbol; -1 where there is none.</summary>
    public int FurthestReaching(int symbol)
    {
        int after = FirstFrom(symbol + 1);
        if (after == 0)
        {
            return -1;
        }

        if (Count > Short)
        {
            Index();
            return _furthestEnd[after - 1];
        }

        var furthest = 0;
        for (var i = 1; i < after; i++)
        {
            if (_items[i].End > _items[furthest].End)
            {
                furthest = i;
            }
        }

        return furthest;
    }

    /// <summary>Whether an occurrence starts where one of another list stands, or the other way round.</summary>
    public bool Meets(OccurrenceList others)
    {
        // Both in the order of their starts, with the furthest ends so far.
        int own = 0, other = 0, ownEnd = 0, otherEnd = 0;
        while (own < Count && other < others.Count)
        {
            ref readonly Occurrence one = ref _items[own];
            ref readonly Occurrence two = ref others._items[other];
            if (one.Start == two.Start && (one.Start < one.End || two.Start < two.End))
            {
                return true;
            }

            // What holds no symbol is passed over first on the side where more starts at the same place.
            bool isOwnNext = one.Start < two.Start || one.Start == two.Start && (StartsAt(own + 1, one.Start) || !others.StartsAt(other + 1, one.Start));
            if (isOwnNext)
            {
                if (one.Start < otherEnd)
                {
                    return true;
                }

                ownEnd = Math.Max(ownEnd, one.End);
                own++;
            }
            else
            {
                if (two.Start < ownEnd)
                {
                    return true;
                }

                otherEnd = Math.Max(otherEnd, two.End);
                other++;
            }
        }

        return own < Count && IsBefore(own, otherEnd) || other < others.Count && others.IsBefore(other, ownEnd);
    }

    /// <summary>Of occurrences that lie inside each other keeps the longest: "promo code" is one coupon, not two.</summary>
    public void KeepLongest()
    {
        if (NoneLiesInside())
        {
            return;
        }

        Sort(default(LongestFirst));
        var kept = 0;
        var reach = -1;
        for (var i = 0; i < Count; i++)
        {
            Occurrence occurrence = _items[i];
            if (occurrence.End > reach || occurrence.End == occurrence.Start)
            {
                _items[kept++] = occurrence;
                reach = Math.Max(reach, occurrence.End);
            }
        }

        Truncate(kept);
    }

    // As it mostly is: each starts and ends behind where the one before does, though they may overlap.
    private bool NoneLiesInside()
    {
        var i = 1;
        while (i < Count && _items[i].Start > _items[i - 1].Start && _items[i].End > _items[i - 1].End)
        {
            i++;
        }

        return i >= Count;
    }

    /// <summary>Drops what lies inside an occurrence of another list.</summary>
    public void RemoveInside(OccurrenceList others)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            int over = others.FurthestReaching(_items[i].Start);
            if (over < 0 || others[over].End < _items[i].End)
            {
                _items[kept++] = _items[i];
            }
        }

        Truncate(kept);
    }

    private bool StartsAt(int index, int symbol) => index < Count && _items[index].Start == symbol;

    private bool IsBefore(int index, int symbol) => _items[index].Start < symbol;

    /// <summary>Whether any occurrence shares a symbol with a place.</summary>
    public bool Overlaps(Occurrence place)
    {
        int over = FurthestReaching(place.End - 1);
        return over >= 0 && _items[over].End > place.Start;
    }

    private void Index()
    {
        if (_indexed)
        {
            return;
        }

        if (_byEnd.Length < Count)
        {
            _byEnd = new long[_items.Length];
            _furthestEnd = new int[_items.Length];
        }

        // An end and, in the lower half, the index: of equal ends the last counts.
        for (var i = 0; i < Count; i++)
        {
            _byEnd[i] = ((long)_items[i].End << 32) | (uint)i;
            _furthestEnd[i] = i == 0 || _items[i].End > _items[_furthestEnd[i - 1]].End ? i : _furthestEnd[i - 1];
        }

        Array.Sort(_byEnd, 0, Count);
        _indexed = true;
    }

    private static int ComparePlaces(in Occurrence a, in Occurrence b)
    {
        if (a.Start != b.Start)
        {
            return a.Start < b.Start ? -1 : 1;
        }

        int order = a.End.CompareTo(b.End);
        order = order != 0 ? order : a.MarkStart.CompareTo(b.MarkStart);
        order = order != 0 ? order : a.MarkEnd.CompareTo(b.MarkEnd);
        return order != 0 ? order : a.Target.CompareTo(b.Target);
    }

    // By start, the longest first, plain spelling before disguised.
    private readonly struct LongestFirst : IOrder<Occurrence>
    {
        public int Compare(in Occurrence a, in Occurrence b) =>
            a.Start != b.Start ? a.Start.CompareTo(b.Start)
            : a.End != b.End ? b.End.CompareTo(a.End)
            : a.Disguised.CompareTo(b.Disguised);
    }

    // By start and all else: equal only where nothing differs that a search could see.
    private readonly struct ByPlace : IOrder<Occurrence>
    {
        public int Compare(in Occurrence a, in Occurrence b) => ComparePlaces(in a, in b);
    }
}
