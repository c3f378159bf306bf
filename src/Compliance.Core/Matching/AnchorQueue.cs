using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Places at which an anchor may stand, gathered from several blocks and looked at together: one is looked up while the one before it is still being fetched, and
/// which of them are anchors, which may be seen beside them, is counted and not branched on. What is left is told.
/// </summary>
/// <param name="places">Room for <see cref="Room"/> places.</param>
internal unsafe struct AnchorQueue(AnchorQueue.Place* places)
{
    /// <summary>How many places there is room for: two kinds may start at each character of a block.</summary>
    public const int Room = Many + 2 * AnchorScan.Block;

    // So many are looked at together.
    private const int Many = 24;

    private readonly Place* _places = places;
    private int _count;

    /// <summary>Whether it is time to look at them.</summary>
    public readonly bool IsFull => _count >= Many;

    /// <summary>Adds the runs that start at some places of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRuns(int block, byte* letters, ulong starts, ulong ends)
    {
        // Most blocks have none or one, which is hard to foretell: one is written in any case, and counted if there is one.
        Write(block, letters, starts, ends);
        _count += starts != 0 ? 1 : 0;
        starts &= starts - 1;
        if (starts != 0)
        {
            AddMoreRuns(block, letters, starts, ends);
        }
    }

    /// <summary>Adds the run, the pair and the sign that may start at a place.</summary>
    public void Add(string text, int block, byte* letters, int at, in AnchorHits hits)
    {
        if ((hits.Runs >> at & 1) != 0)
        {
            Write(block, letters, 1UL << at, hits.Ends);
            _count++;
        }

        int start = block + at;
        if ((hits.Pairs >> at & 1) != 0)
        {
            _places[_count++] = new Place(AnchorFilter.PairKey(FoldingTable.Lookup(text[start]).Symbol, FoldingTable.Lookup(text[start + 1]).Symbol), start, start + 2);
        }

        if ((hits.Signs >> at & 1) != 0)
        {
            _places[_count++] = new Place(AnchorFilter.SymbolKey(FoldingTable.Lookup(text[start]).Symbol), start, start + 1);
        }
    }

    /// <summary>Looks at all, tells of those that are anchors and may be in one of their phrases, and forgets them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Tell<TSink>(AnchorFilter filter, string text, ref TSink sink)
        where TSink : struct, IAnchorSink
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            Place place = _places[i];
            int anchor = filter.Nearest(place.Key);
            bool isSymbol = place.Key >= AnchorFilter.SymbolTag;
            bool isKept = filter.Is(anchor, place.Key) & (isSymbol | filter.MayMeet(anchor, text, place.Start, place.End));
            _places[kept] = new Place((ulong)(uint)anchor | (isSymbol ? AnchorFilter.SymbolTag : 0), place.Start, place.End);
            kept += isKept ? 1 : 0;
        }

        _count = 0;
        for (var i = 0; i < kept; i++)
        {
            if (_places[i].Key >= AnchorFilter.SymbolTag)
            {
                sink.Other((int)_places[i].Key, _places[i].Start);
            }
            else
            {
                sink.Plain((int)_places[i].Key, _places[i].Start, _places[i].End);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddMoreRuns(int block, byte* letters, ulong starts, ulong ends)
    {
        for (; starts != 0; starts &= starts - 1)
        {
            Write(block, letters, starts, ends);
            _count++;
        }
    }

    // The first of some starts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Write(int block, byte* letters, ulong starts, ulong ends)
    {
        ulong at = Bits.LowestPlace(starts);
        ulong key = AnchorScan.KeyAt(letters, ends, at);
        int start = block + (int)at;
        _places[_count] = new Place(key, start, start + AnchorFilter.LengthOf(key));
    }

    /// <summary>A place, and the key of the anchor that may stand there; later the number of the anchor.</summary>
    internal readonly struct Place(ulong key, int start, int end)
    {
        public readonly ulong Key = key;
        public readonly int Start = start;
        public readonly int End = end;
    }
}
