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

    // Where places are taken several at a time the last of a block stands for none.
    private const ulong NoPlace = 1UL << (Block - 1);

    /// <summary>Searches a text.</summary>
    /// <typeparam name="TReader">What reads blocks.</typeparam>
    /// <typeparam name="TSink">Who is told.</typeparam>
    /// <returns>False if the text is to be narrowed first (<see cref="FullWidth"/>), and what was told is to be forgotten.</returns>
#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    public static bool Run<TReader, TSink>(AnchorFilter filter, string text, ref TSink sink)
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
        AnchorQueue.Place* places = stackalloc AnchorQueue.Place[AnchorQueue.Room];
        var queue = new AnchorQueue(places);
        Stage* stages = stackalloc Stage[2];
        Stage* stage = stages;
        Stage* ahead = stages + 1;
        *(ulong*)(stage->Letters + Block) = *(ulong*)(ahead->Letters + Block) = 0;

        // Up to where the text was read symbol by symbol, and up to where it need not be looked at: it may lie in a tag as well.
        var irregularTo = 0;
        var behind = 0;
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
                ulong found = reader.Runs(runs, letters, starts, ends) & starts;
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
                        if (irregular != 0 && FullWidth.IsDense(block, irregular) && FullWidth.MayNarrow(text))
                        {
                            return false;
                        }
                    }
                }

                for (var s = 0; s < filter.PlainSignCount; s++)
                {
                    foundSigns |= reader.Equal(block, filter.PlainSign(s)) & valid;
                }

                ulong inTags = 0;
                if ((kinds.Markup & valid) != 0)
                {
                    irregular |= Markup(text, stage->First, kinds.Markup & valid & From(behind - stage->First), ref sink, ref inTags, ref behind);
                    foundPairs &= ~inTags;
                    foundSigns &= ~inTags;
                    irregular &= ~inTags;
                }

                int next = stage->Next;
                found &= From(irregularTo - stage->First) & ~inTags;
                if ((foundPairs | foundSigns | irregular) == 0)
                {
                    queue.AddRuns(stage->First, letters, found, ends);
                }
                else
                {
                    var hits = new AnchorHits(found, foundPairs, foundSigns, irregular, ends);
                    Queue(filter, text, stage->First, letters, hits, ref queue, ref sink, ref irregularTo);
                    behind = Math.Max(behind, irregularTo);
                    end = Math.Min(end, sink.End);
                }

                if (queue.IsFull)
                {
                    queue.Tell(filter, text, ref sink);
                    end = Math.Min(end, sink.End);
                }

                next = Math.Max(next, behind);
                if (next >= end)
                {
                    queue.Tell(filter, text, ref sink);
                    return true;
                }

                if (next > stage->Next)
                {
                    // All of this was looked at: go on behind it.
                    letterBefore = digitBefore = 0;
                    Place(stage, start, text.Length, next, rest);
                    stage->Kinds = reader.Read(stage->Block, count, letters);
                    continue;
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

    private static void CopyShort(char* from, int count, char* to)
    {
        for (var k = 0; k < Block; k += sizeof(ulong) / sizeof(char))
        {
            *(ulong*)(to + k) = 0;
        }

        Buffer.MemoryCopy(from, to, Block * sizeof(char), count * sizeof(char));
    }

    /// <summary>At which of some places a run starts that may be an anchor; where none starts nothing is said.</summary>
    // A method of its own has all registers for itself. Six places at a time: how many there are is hard to foretell.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong Runs(AnchorFilter.Probe runs, byte* letters, ulong ends, ulong starts)
    {
        ulong found = 0;
        while (starts != 0)
        {
            found |= Run(runs, letters, ends, ref starts) | Run(runs, letters, ends, ref starts);
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

    /// <summary>The first letters of the word, or the first digits of the number, that starts at a place of a block, up to its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong KeyAt(byte* letters, ulong ends, ulong at) =>
        Bits.Lowest(*(ulong*)(letters + at), 8 * Bits.LowestPlace(ends >> (int)at | 1UL << (AnchorFilter.LongestKey - 1)) + 8);

    // In the order of the text. What stands around irregular characters is looked at by those who can read them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Queue<TSink>(AnchorFilter filter, string text, int block, byte* letters, in AnchorHits hits, ref AnchorQueue queue, ref TSink sink, ref int irregularTo)
        where TSink : struct, IAnchorSink
    {
        ulong irregular = hits.Irregular & From(irregularTo - block);
        for (ulong places = hits.Runs | hits.Pairs | hits.Signs; ; places &= places - 1)
        {
            int at = Bits.TrailingZeros(places);
            if (irregular != 0)
            {
                irregular = TellIrregular(filter, text, block, at, irregular, ref queue, ref sink, ref irregularTo);
            }

            if (places == 0)
            {
                return;
            }

            if (block + at >= irregularTo)
            {
                queue.Add(text, block, letters, at, hits);
            }
        }
    }

    // Up to a place of a block.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong TellIrregular<TSink>(AnchorFilter filter, string text, int block, int to, ulong irregular, ref AnchorQueue queue, ref TSink sink, ref int irregularTo)
        where TSink : struct, IAnchorSink
    {
        while (irregular != 0)
        {
            int start = IrregularScan.StartOf(text, block + Bits.TrailingZeros(irregular), irregularTo);
            if (start > block + to)
            {
                break;
            }

            queue.Tell(filter, text, ref sink);
            irregularTo = IrregularScan.Run(filter, text, ref sink, start);
            irregular &= From(irregularTo - block);
        }

        return irregular;
    }

    // The bits of a place of a block and all behind it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong From(int place) => place <= 0 ? ulong.MaxValue : place < Block ? ulong.MaxValue << place : 0;

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

    // What has to be read symbol by symbol of the signs with which a tag or an entity may start. Tags that join nothing are passed over: what they hold is not
    // looked at, and what stands beside them is what it would be without them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Markup<TSink>(string text, int block, ulong signs, ref TSink sink, ref ulong inTags, ref int behind)
        where TSink : struct, IAnchorSink
    {
        ulong markup = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            int at = Bits.TrailingZeros(signs);
            if (block + at < behind || !Symbols.MayBeMarkup(text, block + at))
            {
                continue;
            }

            if (text[block + at] == '<' && sink.Tags.TryRead(text, block + at, out HtmlTag tag) && JoinsNothing(text, tag))
            {
                inTags |= From(at) & ~From(tag.End - block);
                behind = tag.End;
                continue;
            }

            markup |= 1UL << at;
        }

        return markup;
    }

    // A tag that ends a line, or beside which, on one side at least, stands something at which a word ends in any case.
    private static bool JoinsNothing(string text, HtmlTag tag) =>
        tag.IsBlock || tag.Start == 0 || tag.End == text.Length || EndsWord(text[tag.Start - 1]) || EndsWord(text[tag.End]);

    // At the end of an entity, or the start of another tag, that is not known. What another tag ends with was passed over or is read symbol by symbol.
    private static bool EndsWord(char c) =>
        c < '\u0080' ? !IrregularScan.IsAsciiAlnum(c) && c is not (';' or '<' or '&') : AnchorFilter.IsPlainAboveAscii(c);

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
}
