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

    internal const int Step = Block - AnchorFilter.LongestKey;
    internal const ulong AllOfStep = (1UL << Step) - 1;

    // So many irregular characters in a step, and it is quicker to fold the text there than to look round each.
    private const int Dense = 16;

    // Where places are taken several at a time the last of a block stands for none.
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
        char* rest = stackalloc char[Block + 1];
        Stage* stages = stackalloc Stage[2];
        Stage* stage = stages;
        Stage* ahead = stages + 1;
        *(ulong*)(stage->Letters + Block) = *(ulong*)(ahead->Letters + Block) = 0;
        var irregularTo = 0;
        ulong letterBefore = 0;
        ulong digitBefore = 0;
        int end = text.Length;
        int count = Math.Min(text.Length, Block);
        fixed (char* start = text)
        {
            Place(stage, start, text.Length, 0, rest);
            stage->Kinds = reader.Read(stage->Block, count, stage->Letters);
            while (true)
            {
                // A block is read while the one before it is looked at: what is written is not at once what is read.
                if (stage->Next < text.Length)
                {
                    Place(ahead, start, text.Length, stage->Next, rest);
                    ahead->Kinds = reader.Read(ahead->Block, count, ahead->Letters);
                }

                BlockKinds kinds = stage->Kinds;
                byte* letters = stage->Letters;
                char* block = stage->Block;
                ulong valid = stage->Valid;
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
                    if (irregular != 0)
                    {
                        irregular &= ~reader.PlainAboveAscii(block, irregular);
                    }
                }

                if ((kinds.Markup & valid) != 0)
                {
                    irregular |= Markup(text, stage->First, kinds.Markup & valid);
                }

                for (var s = 0; s < filter.PlainSignCount; s++)
                {
                    foundSigns |= reader.Equal(block, filter.PlainSign(s)) & valid;
                }

                int next = stage->Next;
                if ((foundPairs | foundSigns | irregular) == 0)
                {
                    if (found != 0)
                    {
                        TellRuns(filter, stage->First, letters, found & From(irregularTo - stage->First), ends, ref sink);
                        end = Math.Min(end, sink.End);
                    }
                }
                else
                {
                    var hits = new Hits(found, foundPairs, foundSigns, irregular, ends);
                    Tell<TReader, TSink>(filter, text, stage->First, letters, hits, ref sink, ref irregularTo);
                    end = Math.Min(end, sink.End);
                    if (irregularTo > next && irregularTo < end)
                    {
                        // All of this was looked at: go on behind it.
                        letterBefore = digitBefore = 0;
                        Place(stage, start, text.Length, irregularTo, rest);
                        stage->Kinds = reader.Read(stage->Block, count, letters);
                        continue;
                    }

                    next = Math.Max(next, irregularTo);
                }

                if (next >= end)
                {
                    return;
                }

                Stage* used = stage;
                stage = ahead;
                ahead = used;
            }
        }
    }

    // The last block ends with the text, and a text that is shorter than a block is copied.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Place(Stage* stage, char* text, int length, int at, char* rest)
    {
        if (length - at > Block)
        {
            stage->Block = text + at;
            stage->First = at;
            stage->Next = at + Step;
            stage->Valid = AllOfStep;
            return;
        }

        int first = Math.Max(length - Block, 0);
        stage->Block = text + first;
        stage->First = first;
        stage->Next = length;
        stage->Valid = ulong.MaxValue << (at - first);
        if (length < Block)
        {
            CopyShort(text, length, rest);
            stage->Block = rest;
            stage->Valid &= (1UL << length) - 1;
        }
    }

    /// <summary>Copies less than a block; zeros follow.</summary>
    internal static void CopyShort(char* from, int count, char* to)
    {
        for (var k = 0; k < Block; k += sizeof(ulong) / sizeof(char))
        {
            *(ulong*)(to + k) = 0;
        }

        Buffer.MemoryCopy(from, to, Block * sizeof(char), count * sizeof(char));
    }

    // A method of its own has all registers for itself. Ten places at once, as nearly all blocks of English have no more: how many there are is hard to foretell.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong Runs(AnchorFilter.Probe runs, byte* letters, ulong ends, ulong starts)
    {
        if (starts == 0)
        {
            return 0;
        }

        ulong found = Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
        while (starts != 0)
        {
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

    // Takes the next start of a run: the bit of its place if it may be an anchor. Behind the last lies nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Run(AnchorFilter.Probe runs, byte* letters, ulong ends, ref ulong starts)
    {
        ulong at = Bits.LowestPlace(starts);
        starts &= starts - 1;
        return runs.MayHave(KeyAt(letters, ends, at)) << (int)at;
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
    internal static ulong KeyAt(byte* letters, ulong ends, ulong at) =>
        Bits.Lowest(*(ulong*)(letters + at), 8 * Bits.LowestPlace(ends >> (int)at | 1UL << (AnchorFilter.LongestKey - 1)) + 8);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TellRuns<TSink>(AnchorFilter filter, int block, byte* letters, ulong places, ulong ends, ref TSink sink)
        where TSink : struct, IAnchorSink
    {
        for (; places != 0; places &= places - 1)
        {
            TellRun(filter, block, Bits.TrailingZeros(places), letters, ends, ref sink);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TellRun<TSink>(AnchorFilter filter, int block, int at, byte* letters, ulong ends, ref TSink sink)
        where TSink : struct, IAnchorSink
    {
        ulong key = KeyAt(letters, ends, (ulong)at);
        int run = filter.Run(key);
        if (run != AnchorFilter.None)
        {
            sink.Run(run, block + at, block + at + AnchorFilter.LengthOf(key));
        }
    }

    // In the order of the text. What stands around irregular characters is looked at by those who can read them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Tell<TReader, TSink>(AnchorFilter filter, string text, int block, byte* letters, in Hits hits, ref TSink sink, ref int irregularTo)
        where TReader : struct, IBlockReader
        where TSink : struct, IAnchorSink
    {
        ulong irregular = hits.Irregular & From(irregularTo - block);
        for (ulong places = hits.Runs | hits.Pairs | hits.Signs; ; places &= places - 1)
        {
            int at = Bits.TrailingZeros(places);
            if (irregular != 0)
            {
                irregular = TellIrregular<TReader, TSink>(filter, text, block, at, irregular, ref sink, ref irregularTo);
            }

            if (places == 0)
            {
                return;
            }

            if (block + at >= irregularTo)
            {
                Tell(filter, text, block, at, letters, hits, ref sink);
            }
        }
    }

    // Up to a place of a block.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong TellIrregular<TReader, TSink>(AnchorFilter filter, string text, int block, int to, ulong irregular, ref TSink sink, ref int irregularTo)
        where TReader : struct, IBlockReader
        where TSink : struct, IAnchorSink
    {
        while (irregular != 0)
        {
            int start = IrregularScan.StartOf(text, block + Bits.TrailingZeros(irregular), irregularTo);
            if (start > block + to)
            {
                break;
            }

            irregularTo = sink.IsCrowded || Bits.Count(irregular) >= Dense ? sink.Fold<TReader>(start) : IrregularScan.Run(filter, text, ref sink, start);
            irregular &= From(irregularTo - block);
        }

        return irregular;
    }

    // The bits of a place of a block and all behind it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong From(int place) => place <= 0 ? ulong.MaxValue : place < Block ? ulong.MaxValue << place : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tell<TSink>(AnchorFilter filter, string text, int block, int at, byte* letters, in Hits hits, ref TSink sink)
        where TSink : struct, IAnchorSink
    {
        int place = block + at;
        if ((hits.Runs >> at & 1) != 0)
        {
            TellRun(filter, block, at, letters, hits.Ends, ref sink);
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

    internal static ulong Singles(AnchorFilter filter, char* block, ulong candidates)
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

    // A block as it was read.
    private struct Stage
    {
        /// <summary>The characters.</summary>
        public char* Block;

        /// <summary>Where the first of them stands in the text.</summary>
        public int First;

        /// <summary>Where the next block starts.</summary>
        public int Next;

        /// <summary>Which of its places are looked at.</summary>
        public ulong Valid;

        /// <summary>What its characters are.</summary>
        public BlockKinds Kinds;

        /// <summary>Its letters as bytes.</summary>
        public fixed byte Letters[AnchorScan.Block + AnchorFilter.LongestKey];
    }

    // What was found in a block, a bit for each character.
    private readonly struct Hits(ulong runs, ulong pairs, ulong signs, ulong irregular, ulong ends)
    {
        public readonly ulong Runs = runs;
        public readonly ulong Pairs = pairs;
        public readonly ulong Signs = signs;
        public readonly ulong Irregular = irregular;

        /// <summary>Where runs end.</summary>
        public readonly ulong Ends = ends;
    }
}
