using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>Looks for anchors in what a text is read as, block by block as <see cref="AnchorScan"/> does: everything is folded, and nothing is markup.</summary>
internal static unsafe class FoldedScan
{
    /// <summary>Tells a search of the anchors that start in a range.</summary>
    /// <typeparam name="TReader">What reads blocks.</typeparam>
    /// <param name="filter">The anchors.</param>
    /// <param name="symbols">The symbols.</param>
    /// <param name="count">How many symbols are known.</param>
    /// <param name="start">Where the range starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sink">The search.</param>
#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    public static void Run<TReader>(AnchorFilter filter, char* symbols, int count, int start, int end, TermWorkspace sink)
        where TReader : struct, IBlockReader
    {
        var reader = default(TReader);
        byte* letters = stackalloc byte[AnchorScan.Block + AnchorFilter.LongestKey];
        char* rest = stackalloc char[AnchorScan.Block + 1];
        *(ulong*)(letters + AnchorScan.Block) = 0;
        ulong letterBefore = start > 0 && Chars.IsLatin(symbols[start - 1]) ? 1UL : 0;
        ulong digitBefore = start > 0 && Chars.IsDigit(symbols[start - 1]) ? 1UL : 0;
        for (int first = start; first < end; first += AnchorScan.Step)
        {
            char* block = symbols + first;
            if (count - first < AnchorScan.Block)
            {
                AnchorScan.CopyShort(block, count - first, rest);
                block = rest;
            }

            BlockKinds kinds = reader.Read(block, AnchorScan.Block, letters);
            ulong l = kinds.Letters;
            ulong d = kinds.Digits;
            ulong valid = end - first < AnchorScan.Step ? (1UL << (end - first)) - 1 : AnchorScan.AllOfStep;
            ulong starts = (l & ~(l << 1 | letterBefore) | d & ~(d << 1 | digitBefore)) & valid;
            ulong ends = l & ~(l >> 1) | d & ~(d >> 1);
            ulong runs = AnchorScan.Runs(filter.Runs, letters, ends, starts) & starts;
            letterBefore = l >> (AnchorScan.Step - 1) & 1;
            digitBefore = d >> (AnchorScan.Step - 1) & 1;
            ulong pairs = 0;
            ulong signs = 0;
            if (kinds.AboveAscii != 0)
            {
                ulong han = reader.Han(block);
                han |= OtherHan(block, kinds.AboveAscii & ~han);
                pairs = filter.HasPairs ? reader.Pairs(filter.Pairs, block, han & han >> 1 & valid) : 0;
                signs = filter.HasSingles ? AnchorScan.Singles(filter, block, kinds.AboveAscii & valid) : 0;
            }

            for (var s = 0; s < filter.PlainSignCount; s++)
            {
                signs |= reader.Equal(block, filter.PlainSign(s)) & valid;
            }

            for (ulong places = runs | pairs | signs; places != 0; places &= places - 1)
            {
                int at = Bits.TrailingZeros(places);
                int index = first + at;
                if ((runs >> at & 1) != 0)
                {
                    ulong key = AnchorScan.KeyAt(letters, ends, (ulong)at);
                    int run = filter.Run(key);
                    if (run != AnchorFilter.None && filter.MayMeet(run, symbols, count, index, index + AnchorFilter.LengthOf(key)))
                    {
                        sink.LookAtSymbol(run, index);
                    }
                }

                if ((pairs >> at & 1) != 0)
                {
                    int pair = filter.Pair(block[at], block[at + 1]);
                    if (pair != AnchorFilter.None && filter.MayMeet(pair, symbols, count, index, index + 2))
                    {
                        sink.LookAtSymbol(pair, index);
                    }
                }

                if ((signs >> at & 1) != 0)
                {
                    int sign = filter.Symbol(block[at]);
                    if (sign != AnchorFilter.None)
                    {
                        sink.LookAtSymbol(sign, index);
                    }
                }
            }
        }
    }

    // The few Han characters outside the usual range.
    private static ulong OtherHan(char* block, ulong candidates)
    {
        ulong found = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int at = Bits.TrailingZeros(candidates);
            found |= Chars.IsHan(block[at]) ? 1UL << at : 0;
        }

        return found;
    }
}
