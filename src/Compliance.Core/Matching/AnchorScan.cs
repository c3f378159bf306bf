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
        AnchorFilter.Probe pairs = filter.Pairs;
        ulong longEnough2 = filter.ShortestWord > 2 ? 0 : ulong.MaxValue;
        ulong longEnough3 = filter.ShortestWord > 3 ? 0 : ulong.MaxValue;
        ulong usesDigits = filter.HasDigits ? ulong.MaxValue : 0;
        bool usesPairs = filter.HasPairs;
        byte* letters = stackalloc byte[Block];
        char* rest = stackalloc char[Block];
        var irregularTo = 0;
        var i = 0;
        ulong letterBefore = 0;
        ulong digitBefore = 0;
        int end = text.Length;
        fixed (char* start = text)
        {
            while (i < end)
            {
                char* block = start + i;
                ulong valid = AllOfStep;
                int left = text.Length - i;
                if (left < Block)
                {
                    CopyRest(block, left, rest);
                    block = rest;
                    valid = left < Step ? (1UL << left) - 1 : AllOfStep;
                }

                BlockKinds kinds = reader.Read(block, letters);
                ulong l = kinds.Letters;
                ulong d = kinds.Digits & usesDigits;
                ulong starts = l & ~(l << 1 | letterBefore) & (l >> 1 & l >> 2 | longEnough2) & (l >> 3 | longEnough3);
                starts = (starts | d & ~(d << 1 | digitBefore)) & valid;
                ulong found = 0;
                while (starts != 0)
                {
                    int at = Bits.TrailingZeros(starts);
                    starts &= starts - 1;
                    found |= runs.MayHave(KeyAt(letters, l, d, at)) << at;
                }

                letterBefore = l >> (Step - 1) & 1;
                digitBefore = d >> (Step - 1) & 1;
                ulong foundPairs = 0;
                ulong foundSigns = 0;
                ulong irregular = 0;
                if (kinds.AboveAscii != 0)
                {
                    ulong han = reader.Han(block);
                    ulong both = usesPairs ? han & han >> 1 & valid : 0;
                    while (both != 0)
                    {
                        int at = Bits.TrailingZeros(both);
                        both &= both - 1;
                        foundPairs |= pairs.MayHave(*(uint*)(block + at)) << at;
                    }

                    foundSigns = filter.HasHanSingles ? Singles(filter, block, han & valid) : 0;
                    irregular = kinds.AboveAscii & ~han & valid;
                    irregular = irregular != 0 ? irregular & ~reader.PlainAboveAscii(block) : 0;
                }

                if ((kinds.Markup & valid) != 0)
                {
                    irregular |= Markup(text, i, kinds.Markup & valid);
                }

                for (var s = 0; s < filter.PlainSignCount; s++)
                {
                    foundSigns |= reader.Equal(block, filter.PlainSign(s)) & valid;
                }

                if ((found | foundPairs | foundSigns | irregular) != 0)
                {
                    var hits = new Hits(found, foundPairs, foundSigns, irregular);
                    Tell(filter, text, i, ref sink, new Words(letters, l, d), hits, ref irregularTo);
                    end = Math.Min(end, sink.End);
                    if (irregularTo > i + Step)
                    {
                        // All of this was looked at: go on behind it.
                        i = irregularTo;
                        letterBefore = digitBefore = 0;
                        continue;
                    }
                }

                i += Step;
            }
        }
    }

    private static void CopyRest(char* from, int count, char* to)
    {
        for (var k = 0; k < Block; k += sizeof(ulong) / sizeof(char))
        {
            *(ulong*)(to + k) = 0;
        }

        Buffer.MemoryCopy(from, to, Block * sizeof(char), count * sizeof(char));
    }

    // The first letters of a word, or the first digits of a number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyAt(byte* letters, ulong l, ulong d, int at)
    {
        ulong kind = (l >> at & 1) != 0 ? l : d;
        int count = Math.Min(Bits.TrailingZeros(~(kind >> at)), AnchorFilter.LongestKey);
        int unused = 64 - 8 * count;
        return *(ulong*)(letters + at) << unused >> unused;
    }

    // In the order of the text. What stands around irregular characters is looked at by those who can read them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Tell<TSink>(AnchorFilter filter, string text, int block, ref TSink sink, Words words, Hits hits, ref int irregularTo)
        where TSink : struct, IAnchorSink
    {
        ulong irregular = hits.Irregular;
        ulong places = hits.Runs | hits.Pairs | hits.Signs;
        while ((places | irregular) != 0)
        {
            int place = block + Bits.TrailingZeros(places);
            int next = block + Bits.TrailingZeros(irregular);
            if (irregular != 0 && next < irregularTo)
            {
                irregular &= irregular - 1;
                continue;
            }

            int start = irregular != 0 ? IrregularScan.StartOf(text, next, irregularTo) : int.MaxValue;
            if (places == 0 || place >= start)
            {
                irregularTo = IrregularScan.Run(filter, text, ref sink, start);
                irregular &= irregular - 1;
                continue;
            }

            ulong bit = places & (~places + 1);
            places ^= bit;
            if (place < irregularTo)
            {
                continue;
            }

            if ((hits.Runs & bit) != 0)
            {
                ulong key = KeyAt(words.Letters, words.IsLetter, words.IsDigit, place - block);
                int run = filter.Run(key);
                if (run != AnchorFilter.None)
                {
                    sink.Run(run, place, place + AnchorFilter.LengthOf(key));
                }
            }

            if ((hits.Pairs & bit) != 0
                && filter.Pair(FoldingTable.Lookup(text[place]).Symbol, FoldingTable.Lookup(text[place + 1]).Symbol) is var pair and not AnchorFilter.None)
            {
                sink.Pair(pair, place);
            }

            if ((hits.Signs & bit) != 0 && filter.Symbol(FoldingTable.Lookup(text[place]).Symbol) is var sign and not AnchorFilter.None)
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

    // What the keys of a block are read from.
    private readonly struct Words(byte* letters, ulong isLetter, ulong isDigit)
    {
        public readonly byte* Letters = letters;
        public readonly ulong IsLetter = isLetter;
        public readonly ulong IsDigit = isDigit;
    }
}
