using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Looks for anchors in blocks of 64 characters: what kind each character is becomes one bit, where words start is arithmetic on 64 bits, and only those
/// places are looked at one by one, without a branch. Most blocks hold no anchor, and nothing more is done for them.
/// </summary>
/// <remarks>A block starts 56 characters behind the one before, so that the first eight letters of a word that starts in it always lie in it.</remarks>
internal static unsafe class AnchorScan
{
    /// <summary>How many characters a block has.</summary>
    public const int Block = 64;

    private const int Step = Block - AnchorFilter.LongestKey;
    private const ulong AllOfStep = (1UL << Step) - 1;

    // Where places are taken four at a time the last of a block stands for none.
    private const ulong NoPlace = 1UL << (Block - 1);

    /// <summary>Searches a text.</summary>
    /// <typeparam name="TReader">What reads blocks.</typeparam>
    /// <typeparam name="TSink">Who is told.</typeparam>
#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    public static void Run<TReader, TSink>(AnchorFilter filter, string text, ref TSink sink)
        where TReader : struct, IBlockReader
        where TSink : struct, IAnchorSink
    {
        var reader = default(TReader);
        AnchorFilter.Probe runs = filter.Runs;
        AnchorFilter.PairProbe pairs = filter.Pairs;
        ulong longEnough2 = filter.ShortestWord > 2 ? 0 : ulong.MaxValue;
        ulong longEnough3 = filter.ShortestWord > 3 ? 0 : ulong.MaxValue;
        ulong usesDigits = filter.HasDigits ? ulong.MaxValue : 0;
        bool usesPairs = filter.HasPairs;
        byte* letters = stackalloc byte[Block + AnchorFilter.LongestKey];
        char* rest = stackalloc char[Block + 1];
        var irregularTo = 0;
        var i = 0;
        ulong letterBefore = 0;
        ulong digitBefore = 0;
        int end = text.Length;
        fixed (char* start = text)
        {
            while (i < end)
            {
                // The last block ends with the text, and a text that is shorter than a block is copied.
                int first = i;
                int next = i + Step;
                ulong valid = AllOfStep;
                char* block = start + i;
                if (text.Length - i <= Block)
                {
                    first = Math.Max(text.Length - Block, 0);
                    next = text.Length;
                    valid = ulong.MaxValue << (i - first);
                    block = start + first;
                    if (text.Length < Block)
                    {
                        CopyShort(start, text.Length, rest);
                        block = rest;
                        valid &= (1UL << text.Length) - 1;
                    }
                }

                BlockKinds kinds = reader.Read(block, Math.Min(text.Length, Block), letters);
                ulong l = kinds.Letters;
                ulong d = kinds.Digits & usesDigits;
                ulong starts = l & ~(l << 1 | letterBefore) & (l >> 1 & l >> 2 | longEnough2) & (l >> 3 | longEnough3);
                starts = (starts | d & ~(d << 1 | digitBefore)) & valid;
                ulong ends = l & ~(l >> 1) | d & ~(d >> 1);
                ulong found = Runs(runs, letters, ends, starts) & starts;
                letterBefore = l >> (Step - 1) & 1;
                digitBefore = d >> (Step - 1) & 1;
                ulong foundPairs = 0;
                ulong foundSigns = 0;
                ulong irregular = 0;
                if (kinds.AboveAscii != 0)
                {
                    ulong han = reader.Han(block);
                    foundPairs = usesPairs ? reader.Pairs(pairs, block, han & han >> 1 & valid) : 0;
                    foundSigns = filter.HasHanSingles ? Singles(filter, block, han & valid) : 0;
                    irregular = kinds.AboveAscii & ~han & valid;
                    irregular = irregular != 0 ? irregular & ~reader.PlainAboveAscii(block, irregular) : 0;
                }

                if ((kinds.Markup & valid) != 0)
                {
                    irregular |= Markup(text, first, kinds.Markup & valid);
                }

                for (var s = 0; s < filter.PlainSignCount; s++)
                {
                    foundSigns |= reader.Equal(block, filter.PlainSign(s)) & valid;
                }

                if ((found | foundPairs | foundSigns | irregular) != 0)
                {
                    var hits = new Hits(found, foundPairs, foundSigns, irregular);
                    Tell(filter, text, first, letters, ends, hits, ref sink, ref irregularTo);
                    end = Math.Min(end, sink.End);
                    if (irregularTo > next)
                    {
                        // All of this was looked at: go on behind it.
                        i = irregularTo;
                        letterBefore = digitBefore = 0;
                        continue;
                    }
                }

                i = next;
            }
        }
    }

    private static int LengthAt(ulong ends, int at) => Bits.TrailingZeros(ends >> at | 1UL << (AnchorFilter.LongestKey - 1)) + 1;

    private static void CopyShort(char* from, int count, char* to)
    {
        for (var k = 0; k < Block; k += sizeof(ulong) / sizeof(char))
        {
            *(ulong*)(to + k) = 0;
        }

        Buffer.MemoryCopy(from, to, Block * sizeof(char), count * sizeof(char));
    }

    // A method of its own has all registers for itself. Four places at a time: how many there are is hard to foretell.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Runs(AnchorFilter.Probe runs, byte* letters, ulong ends, ulong starts)
    {
        ulong found = 0;
        while (starts != 0)
        {
            found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
            found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        }

        return found;
    }

    /// <summary>At which of some places a pair of characters starts that may be an anchor.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong Pairs(AnchorFilter.PairProbe pairs, char* block, ulong starts)
    {
        ulong found = 0;
        ulong all = starts;
        while (starts != 0)
        {
            found |= Pair(pairs, block, ref starts) | Pair(pairs, block, ref starts);
            found |= Pair(pairs, block, ref starts) | Pair(pairs, block, ref starts);
        }

        return found & all;
    }

    // Takes the next start of a run: the bit of its place if it may be an anchor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Run(AnchorFilter.Probe runs, byte* letters, ulong ends, ref ulong starts)
    {
        int at = Bits.TrailingZeros(starts | NoPlace);
        starts &= starts - 1;
        return runs.MayHave(KeyAt(letters, ends, at)) << at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pair(AnchorFilter.PairProbe pairs, char* block, ref ulong starts)
    {
        int at = Bits.TrailingZeros(starts | NoPlace);
        starts &= starts - 1;
        return pairs.MayHave(*(uint*)(block + at)) << at;
    }

    // The first letters of a word, or the first digits of a number, up to its end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyAt(byte* letters, ulong ends, int at)
    {
        int unused = 64 - 8 * LengthAt(ends, at);
        return *(ulong*)(letters + at) << unused >> unused;
    }

    // In the order of the text. What stands around irregular characters is looked at by those who can read them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Tell<TSink>(AnchorFilter filter, string text, int block, byte* letters, ulong ends, in Hits hits, ref TSink sink, ref int irregularTo)
        where TSink : struct, IAnchorSink
    {
        ulong irregular = hits.Irregular & From(irregularTo - block);
        for (ulong places = hits.Runs | hits.Pairs | hits.Signs; ; places &= places - 1)
        {
            int at = Bits.TrailingZeros(places);
            if (irregular != 0)
            {
                irregular = TellIrregular(filter, text, block, at, irregular, ref sink, ref irregularTo);
            }

            if (places == 0)
            {
                return;
            }

            if (block + at >= irregularTo)
            {
                Tell(filter, text, block, at, letters, ends, hits, ref sink);
            }
        }
    }

    // Up to a place of a block.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong TellIrregular<TSink>(AnchorFilter filter, string text, int block, int to, ulong irregular, ref TSink sink, ref int irregularTo)
        where TSink : struct, IAnchorSink
    {
        while (irregular != 0)
        {
            int start = IrregularScan.StartOf(text, block + Bits.TrailingZeros(irregular), irregularTo);
            if (start > block + to)
            {
                break;
            }

            irregularTo = IrregularScan.Run(filter, text, ref sink, start);
            irregular &= From(irregularTo - block);
        }

        return irregular;
    }

    // The bits of a place of a block and all behind it.
    private static ulong From(int place) => place <= 0 ? ulong.MaxValue : place < Block ? ulong.MaxValue << place : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tell<TSink>(AnchorFilter filter, string text, int block, int at, byte* letters, ulong ends, in Hits hits, ref TSink sink)
        where TSink : struct, IAnchorSink
    {
        int place = block + at;
        if ((hits.Runs >> at & 1) != 0)
        {
            ulong key = KeyAt(letters, ends, at);
            int run = filter.Run(key);
            if (run != AnchorFilter.None)
            {
                sink.Run(run, place, place + LengthAt(ends, at));
            }
        }

        if ((hits.Pairs >> at & 1) != 0)
        {
            int pair = filter.Pair(FoldingTable.Lookup(text[place]).Symbol, FoldingTable.Lookup(text[place + 1]).Symbol);
            if (pair != AnchorFilter.None)
            {
                sink.Pair(pair, place);
            }
        }

        if ((hits.Signs >> at & 1) != 0)
        {
            int sign = filter.Symbol(FoldingTable.Lookup(text[place]).Symbol);
            if (sign != AnchorFilter.None)
            {
                sink.Other(sign, place);
            }
        }
    }

    private static ulong Singles(AnchorFilter filter, char* block, ulong candidates)
    {
        ulong found = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int at = Bits.TrailingZeros(candidates);
            found |= filter.IsSingle(block[at]) ? 1UL << at : 0;
        }

        return found;
    }

    private static ulong Markup(string text, int block, ulong signs)
    {
        ulong markup = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            int at = Bits.TrailingZeros(signs);
            markup |= Symbols.MayBeMarkup(text, block + at) ? 1UL << at : 0;
        }

        return markup;
    }

    // What was found in a block, a bit for each character.
    private readonly struct Hits(ulong runs, ulong pairs, ulong signs, ulong irregular)
    {
        public readonly ulong Runs = runs;
        public readonly ulong Pairs = pairs;
        public readonly ulong Signs = signs;
        public readonly ulong Irregular = irregular;
    }
}
