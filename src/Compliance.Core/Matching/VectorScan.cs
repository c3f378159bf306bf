#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Looks for anchors in blocks of 64 characters: what kind each character is becomes one bit, where words start is arithmetic on 64 bits, and only those
/// places are looked at one by one.
/// </summary>
/// <remarks>A block starts 56 characters behind the one before, so that the first eight letters of a word that starts in it always lie in it.</remarks>
internal static unsafe class VectorScan
{
    private const int Block = 64;
    private const int Step = Block - AnchorFilter.LongestKey;
    private const ulong AllOfStep = (1UL << Step) - 1;

    /// <summary>Whether the machine has vectors.</summary>
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <summary>Searches the text of a run.</summary>
    [SkipLocalsInit]
    public static void Run(ScreenRun run)
    {
        AnchorFilter filter = run.Filter;
        byte* letters = stackalloc byte[Block + AnchorFilter.LongestKey];
        char* rest = stackalloc char[Block];
        ushort* befores = stackalloc ushort[Block];
        Unsafe.InitBlockUnaligned(letters + Block, 0, AnchorFilter.LongestKey);
        var irregularTo = 0;
        var i = 0;
        ulong lettersBefore = 0;
        ulong digitsBefore = 0;
        fixed (char* text = run.Text)
        {
            int length = run.Text.Length;
            while (i < run.End)
            {
                char* block = text + i;
                ulong valid = AllOfStep;
                if (length - i < Block)
                {
                    new Span<char>(rest, Block).Clear();
                    Unsafe.CopyBlockUnaligned(rest, block, (uint)((length - i) * sizeof(char)));
                    block = rest;
                    valid = length - i < Step ? (1UL << (length - i)) - 1 : AllOfStep;
                }

                Kinds kinds = Vector256.IsHardwareAccelerated ? Classify256(block, letters) : Classify128(block, letters);
                ulong places = 0;
                ulong starts = kinds.Letters & ~(kinds.Letters << 1 | lettersBefore) & valid;
                starts &= filter.ShortestWord > 2 ? kinds.Letters >> 1 & kinds.Letters >> 2 : ulong.MaxValue;
                starts &= filter.ShortestWord > 3 ? kinds.Letters >> 3 : ulong.MaxValue;
                if (filter.HasDigits)
                {
                    starts |= kinds.Digits & ~(kinds.Digits << 1 | digitsBefore) & valid;
                }

                while (starts != 0)
                {
                    int at = BitOperations.TrailingZeroCount(starts);
                    starts &= starts - 1;
                    ulong kind = (kinds.Letters >> at & 1) != 0 ? kinds.Letters : kinds.Digits;
                    int count = BitOperations.TrailingZeroCount(~(kind >> at));
                    int unused = 64 - 8 * Math.Min(count, AnchorFilter.LongestKey);
                    ulong key = Unsafe.ReadUnaligned<ulong>(letters + at) << unused >> unused;
                    if (filter.MayBeRun(key))
                    {
                        AddRun(run, filter.Run(key), i, at, count, ref places, befores);
                    }
                }

                lettersBefore = kinds.Letters >> (Step - 1) & 1;
                digitsBefore = kinds.Digits >> (Step - 1) & 1;
                ulong irregular = 0;
                if (kinds.AboveAscii != 0)
                {
                    ulong han = Vector256.IsHardwareAccelerated ? Han256(block) : Han128(block);
                    if (filter.HasPairs)
                    {
                        Pairs(run, i, block, han & han >> 1 & valid, ref places, befores);
                    }

                    if (filter.HasHanSingles)
                    {
                        Singles(filter, block, han & valid, ref places, befores);
                    }

                    irregular = kinds.AboveAscii & ~han;
                    if (irregular != 0)
                    {
                        irregular &= ~(Vector256.IsHardwareAccelerated ? Plain256(block) : Plain128(block)) & valid;
                    }
                }

                if (kinds.Markup != 0)
                {
                    irregular |= Markup(run.Text, i, kinds.Markup & valid);
                }

                if (filter.PlainSignCount > 0)
                {
                    Signs(filter, block, valid, ref places, befores);
                }

                if ((places | irregular) != 0)
                {
                    LookAt(run, i, places, irregular, befores, ref irregularTo);
                    if (irregularTo > i + Step)
                    {
                        // All of this was looked at: go on behind it.
                        i = irregularTo;
                        lettersBefore = digitsBefore = 0;
                        continue;
                    }
                }

                i += Step;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pairs(ScreenRun run, int start, char* block, ulong pairs, ref ulong places, ushort* befores)
    {
        AnchorFilter filter = run.Filter;
        while (pairs != 0)
        {
            int at = BitOperations.TrailingZeroCount(pairs);
            pairs &= pairs - 1;
            if (filter.MayBePair(Unsafe.ReadUnaligned<uint>(block + at)))
            {
                AddPair(run, filter.Pair(FoldingTable.Lookup(block[at]).Symbol, FoldingTable.Lookup(block[at + 1]).Symbol), start, at, ref places, befores);
            }
        }
    }

    private static void Singles(AnchorFilter filter, char* block, ulong candidates, ref ulong places, ushort* befores)
    {
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int at = BitOperations.TrailingZeroCount(candidates);
            if (filter.IsSingle(block[at]))
            {
                Add(filter, filter.Symbol(FoldingTable.Lookup(block[at]).Symbol), at, ref places, befores);
            }
        }
    }

    private static void Signs(AnchorFilter filter, char* block, ulong valid, ref ulong places, ushort* befores)
    {
        ulong signs = 0;
        for (var s = 0; s < filter.PlainSignCount; s++)
        {
            Vector128<ushort> sign = Vector128.Create((ushort)filter.PlainSign(s));
            for (var k = 0; k < Block; k += Vector128<ushort>.Count)
            {
                signs |= (ulong)Vector128.Equals(Vector128.Load((ushort*)block + k), sign).ExtractMostSignificantBits() << k;
            }
        }

        Singles(filter, block, signs & valid, ref places, befores);
    }

    // A run may end behind the block.
    private static void AddRun(ScreenRun run, int anchor, int block, int at, int count, ref ulong places, ushort* befores)
    {
        int start = block + at;
        int end = start + count;
        if (at + count >= Block)
        {
            while (end < run.Text.Length && IrregularScan.IsAsciiAlnum(run.Text[end]) && Chars.IsDigit(run.Text[end]) == Chars.IsDigit(run.Text[start]))
            {
                end++;
            }
        }

        if (anchor != AnchorFilter.None && run.Filter.MayMeetRun(anchor, run.Text, start, end))
        {
            Add(run.Filter, anchor, at, ref places, befores);
        }
    }

    private static void AddPair(ScreenRun run, int anchor, int block, int at, ref ulong places, ushort* befores)
    {
        if (anchor != AnchorFilter.None && run.Filter.MayMeetPair(anchor, run.Text, block + at))
        {
            Add(run.Filter, anchor, at, ref places, befores);
        }
    }

    // A phrase's anchor may be one of several at a place, as "加" and "加微" are: the one that reaches further back counts.
    private static void Add(AnchorFilter filter, int anchor, int at, ref ulong places, ushort* befores)
    {
        if (anchor == AnchorFilter.None)
        {
            return;
        }

        ulong bit = 1UL << at;
        befores[at] = (ushort)Math.Max(filter.Before(anchor), (places & bit) != 0 ? befores[at] : 0);
        places |= bit;
    }

    // In the order of the text. What stands around irregular characters is looked at by those who can read them.
    private static void LookAt(ScreenRun run, int block, ulong places, ulong irregular, ushort* befores, ref int irregularTo)
    {
        while ((places | irregular) != 0)
        {
            int place = block + BitOperations.TrailingZeroCount(places);
            int next = block + BitOperations.TrailingZeroCount(irregular);
            if (irregular != 0 && next < irregularTo)
            {
                irregular &= irregular - 1;
                continue;
            }

            int start = irregular != 0 ? IrregularScan.StartOf(run.Text, next, irregularTo) : int.MaxValue;
            if (places != 0 && place < start)
            {
                if (place >= irregularTo)
                {
                    run.LookAt(place, befores[place - block]);
                }

                places &= places - 1;
                continue;
            }

            irregularTo = IrregularScan.Run(run, start);
            irregular &= irregular - 1;
        }
    }

    private static ulong Markup(string text, int block, ulong signs)
    {
        ulong markup = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            int at = BitOperations.TrailingZeroCount(signs);
            markup |= Symbols.MayBeMarkup(text, block + at) ? 1UL << at : 0;
        }

        return markup;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Kinds Classify256(char* block, byte* letters)
    {
        Vector256<byte> low = Narrow256(block);
        Vector256<byte> high = Narrow256(block + 32);
        Vector256<byte> lowLetters = low | Vector256.Create((byte)0x20);
        Vector256<byte> highLetters = high | Vector256.Create((byte)0x20);
        lowLetters.Store(letters);
        highLetters.Store(letters + 32);
        return new Kinds(
            Bits(Between(lowLetters, (byte)'a', 25), Between(highLetters, (byte)'a', 25)),
            Bits(Between(low, (byte)'0', 9), Between(high, (byte)'0', 9)),
            Bits(low, high),
            Bits(
                Vector256.Equals(low, Vector256.Create((byte)'<')) | Vector256.Equals(low, Vector256.Create((byte)'&')),
                Vector256.Equals(high, Vector256.Create((byte)'<')) | Vector256.Equals(high, Vector256.Create((byte)'&'))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow256(char* at)
    {
        Vector256<ushort> most = Vector256.Create((ushort)0xFF);
        return Vector256.Narrow(Vector256.Min(Vector256.Load((ushort*)at), most), Vector256.Min(Vector256.Load((ushort*)at + 16), most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Between(Vector256<byte> value, byte least, byte span)
    {
        Vector256<byte> over = value - Vector256.Create(least);
        return Vector256.Equals(Vector256.Min(over, Vector256.Create(span)), over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Between(Vector256<ushort> value, ushort least, ushort span)
    {
        Vector256<ushort> over = value - Vector256.Create(least);
        return Vector256.Equals(Vector256.Min(over, Vector256.Create(span)), over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Han256(char* block)
    {
        return Bits(Vector256.Narrow(Han(block), Han(block + 16)), Vector256.Narrow(Han(block + 32), Han(block + 48)));

        static Vector256<ushort> Han(char* at) => Between(Vector256.Load((ushort*)at), 0x3400, 0x9FFF - 0x3400);
    }

    private static ulong Plain256(char* block)
    {
        return Bits(Vector256.Narrow(Plain(block), Plain(block + 16)), Vector256.Narrow(Plain(block + 32), Plain(block + 48)));

        static Vector256<ushort> Plain(char* at)
        {
            Vector256<ushort> c = Vector256.Load((ushort*)at);
            return Between(c, 0x2010, 0x17) | Between(c, 0x3000, 6) | Between(c, 0x3008, 9) | Between(c, 0xFF01, 14) | Between(c, 0xFF1A, 6);
        }
    }

    private static Kinds Classify128(char* block, byte* letters)
    {
        ulong letter = 0;
        ulong digit = 0;
        ulong above = 0;
        ulong markup = 0;
        Vector128<ushort> most = Vector128.Create((ushort)0xFF);
        for (var k = 0; k < Block; k += 16)
        {
            Vector128<byte> c = Vector128.Narrow(Vector128.Min(Vector128.Load((ushort*)block + k), most), Vector128.Min(Vector128.Load((ushort*)block + k + 8), most));
            Vector128<byte> lower = c | Vector128.Create((byte)0x20);
            lower.Store(letters + k);
            letter |= (ulong)Between(lower, (byte)'a', 25).ExtractMostSignificantBits() << k;
            digit |= (ulong)Between(c, (byte)'0', 9).ExtractMostSignificantBits() << k;
            above |= (ulong)c.ExtractMostSignificantBits() << k;
            markup |= (ulong)(Vector128.Equals(c, Vector128.Create((byte)'<')) | Vector128.Equals(c, Vector128.Create((byte)'&'))).ExtractMostSignificantBits() << k;
        }

        return new Kinds(letter, digit, above, markup);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Between(Vector128<byte> value, byte least, byte span)
    {
        Vector128<byte> over = value - Vector128.Create(least);
        return Vector128.Equals(Vector128.Min(over, Vector128.Create(span)), over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Between(Vector128<ushort> value, ushort least, ushort span)
    {
        Vector128<ushort> over = value - Vector128.Create(least);
        return Vector128.Equals(Vector128.Min(over, Vector128.Create(span)), over);
    }

    private static ulong Han128(char* block)
    {
        ulong bits = 0;
        for (var k = 0; k < Block; k += Vector128<ushort>.Count)
        {
            bits |= (ulong)Between(Vector128.Load((ushort*)block + k), 0x3400, 0x9FFF - 0x3400).ExtractMostSignificantBits() << k;
        }

        return bits;
    }

    private static ulong Plain128(char* block)
    {
        ulong bits = 0;
        for (var k = 0; k < Block; k += Vector128<ushort>.Count)
        {
            Vector128<ushort> c = Vector128.Load((ushort*)block + k);
            Vector128<ushort> plain = Between(c, 0x2010, 0x17) | Between(c, 0x3000, 6) | Between(c, 0x3008, 9) | Between(c, 0xFF01, 14) | Between(c, 0xFF1A, 6);
            bits |= (ulong)plain.ExtractMostSignificantBits() << k;
        }

        return bits;
    }

    /// <summary>What kind the characters of a block are, a bit for each.</summary>
    private readonly struct Kinds(ulong letters, ulong digits, ulong aboveAscii, ulong markup)
    {
        public readonly ulong Letters = letters;
        public readonly ulong Digits = digits;
        public readonly ulong AboveAscii = aboveAscii;
        public readonly ulong Markup = markup;
    }
}
#endif
