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
    private int[] _byEnd = [];
    private int[] _furthestEnd = [];
    private long[] _keys = [];
    private bool _indexed;

    public int Count { get; private set; }

    public ref readonly Occurrence this[int index] => ref _items[index];

    /// <summary>Adds an occurrence; the list must be sealed again before it is searched.</summary>
    public void Add(Occurrence occurrence)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = occurrence;
    }

    /// <summary>Adds all occurrences of another list.</summary>
    public void AddAll(OccurrenceList others)
    {
        for (var i = 0; i < others.Count; i++)
        {
            Add(others[i]);
        }
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
        if (Count < 2)
        {
            return this;
        }

        Sort(Order.ByPlace);
        var kept = 1;
        for (var i = 1; i < Count; i++)
        {
            if (Order.ComparePlaces(in _items[kept - 1], in _items[i]) != 0)
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

    /// <summary>Orders the occurrences.</summary>
    public void Sort(Order order)
    {
        _indexed = false;
        if (Count > Short)
        {
            order.Sort(_items, Count);
            return;
        }

        for (var i = 1; i < Count; i++)
        {
            if (order.Compare(in _items[i - 1], in _items[i]) <= 0)
            {
                continue;
            }

            Occurrence item = _items[i];
            int k = i - 1;
            do
            {
                _items[k + 1] = _items[k];
                k--;
            }
            while (k >= 0 && order.Compare(in _items[k], in item) > 0);
            _items[k + 1] = item;
        }
    }

    /// <summary>Turns the order round.</summary>
    public void Reverse() => Array.Reverse(_items, 0, Count);

    /// <summary>The index of the first occurrence that starts at or after a symbol; <see cref="Count"/> where there is none.</summary>
    public int FirstFrom(int symbol)
    {
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
            if (_items[_byEnd[middle]].End <= symbol)
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
            _byEnd = new int[_items.Length];
            _furthestEnd = new int[_items.Length];
            _keys = new long[_items.Length];
        }

        // Of equal ends the last counts; the index in the key makes the sort stable.
        for (var i = 0; i < Count; i++)
        {
            _byEnd[i] = i;
            _keys[i] = ((long)_items[i].End << 32) | (uint)i;
            _furthestEnd[i] = i == 0 || _items[i].End > _items[_furthestEnd[i - 1]].End ? i : _furthestEnd[i - 1];
        }

        Array.Sort(_keys, _byEnd, 0, Count);
        _indexed = true;
    }

    /// <summary>Orders of occurrences.</summary>
    internal sealed class Order : IComparer<Occurrence>
    {
        /// <summary>By start and all else: equal only where nothing differs that a search or a finding could see.</summary>
        public static readonly Order ByPlace = new(longestFirst: false);

        /// <summary>By start, the longest first, plain spelling before disguised.</summary>
        public static readonly Order LongestFirst = new(longestFirst: true);

        private readonly bool _longestFirst;
#if !NETSTANDARD2_0
        private readonly Comparison<Occurrence> _comparison;
#endif

        private Order(bool longestFirst)
        {
            _longestFirst = longestFirst;
#if !NETSTANDARD2_0
            _comparison = Compare;
#endif
        }

        /// <summary>Orders the first of some occurrences.</summary>
        public void Sort(Occurrence[] items, int count)
        {
#if NETSTANDARD2_0
            Array.Sort(items, 0, count, this);
#else
            // The other overload makes a delegate at every call.
            items.AsSpan(0, count).Sort(_comparison);
#endif
        }

        public int Compare(Occurrence a, Occurrence b) => Compare(in a, in b);

        public int Compare(in Occurrence a, in Occurrence b) =>
            a.Start != b.Start ? a.Start.CompareTo(b.Start)
            : !_longestFirst ? ComparePlaces(in a, in b)
            : a.End != b.End ? b.End.CompareTo(a.End)
            : a.Disguised.CompareTo(b.Disguised);

        public static int ComparePlaces(in Occurrence a, in Occurrence b)
        {
            int order = a.Start.CompareTo(b.Start);
            order = order != 0 ? order : a.End.CompareTo(b.End);
            order = order != 0 ? order : a.MarkStart.CompareTo(b.MarkStart);
            order = order != 0 ? order : a.MarkEnd.CompareTo(b.MarkEnd);
            return order != 0 ? order : a.Target.CompareTo(b.Target);
        }
    }
}
