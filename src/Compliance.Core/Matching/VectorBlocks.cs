#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Compliance.Matching;

/// <summary>Reads blocks with vectors of 512 bits, or of 256, or of 128: as many as the machine has.</summary>
internal readonly unsafe struct VectorBlocks : IBlockReader
{
    // From so many on it is quicker to look at all places.
    private const int ManyPairs = 12;

    /// <summary>Whether the machine has vectors.</summary>
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public BlockKinds Read(char* block, int count, byte* letters) =>
        Vector512.IsHardwareAccelerated && Avx512BW.IsSupported ? Read512(block, letters) : Vector256.IsHardwareAccelerated ? Read256(block, letters) : default(Vector128Blocks).Read(block, count, letters);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Han(char* block) => Vector512.IsHardwareAccelerated ? Han512(block) : Vector256.IsHardwareAccelerated ? Han256(block) : default(Vector128Blocks).Han(block);

    /// <inheritdoc/>
    public ulong PlainAboveAscii(char* block, ulong candidates) =>
        Vector256.IsHardwareAccelerated
            ? candidates & (PlainAboveAscii256(block) | (ulong)PlainAboveAscii256(block + 32) << 32)
            : default(Vector128Blocks).PlainAboveAscii(block, candidates);

    /// <inheritdoc/>
    public ulong Pairs(AnchorFilter.PairProbe probe, char* block, ulong starts) =>
        Avx2.IsSupported && BitOperations.PopCount(starts) >= ManyPairs
            ? starts & (Vector512.IsHardwareAccelerated && Bmi2.X64.IsSupported ? AllPairs512(probe, block) : AllPairs(probe, block))
            : AnchorScan.Pairs(probe, block, starts);

    /// <inheritdoc/>
    public ulong Equal(char* block, char c) => default(Vector128Blocks).Equal(block, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockKinds Read512(char* block, byte* letters)
    {
        Vector512<byte> c = Avx512BW.ConvertToVector256ByteWithSaturation(Vector512.Load((ushort*)block)).ToVector512Unsafe()
            .WithUpper(Avx512BW.ConvertToVector256ByteWithSaturation(Vector512.Load((ushort*)block + 32)));
        Vector512<byte> lower = c | Vector512.Create((byte)0x20);
        lower.Store(letters);
        return new BlockKinds(
            Vector512.LessThanOrEqual(lower - Vector512.Create((byte)'a'), Vector512.Create((byte)('z' - 'a'))).ExtractMostSignificantBits(),
            Vector512.LessThanOrEqual(c - Vector512.Create((byte)'0'), Vector512.Create((byte)9)).ExtractMostSignificantBits(),
            c.ExtractMostSignificantBits(),
            Vector512.Equals(c, Vector512.Create((byte)'<')).ExtractMostSignificantBits() | Vector512.Equals(c, Vector512.Create((byte)'&')).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Han512(char* block)
    {
        return Han(block) | Han(block + 32) << 32;

        static ulong Han(char* at) =>
            Vector512.LessThanOrEqual(Vector512.Load((ushort*)at) - Vector512.Create((ushort)0x3400), Vector512.Create((ushort)(0x9FFF - 0x3400))).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockKinds Read256(char* block, byte* letters)
    {
        Vector256<byte> low = Narrow256(block);
        Vector256<byte> high = Narrow256(block + 32);
        Vector256<byte> lowLetters = low | Vector256.Create((byte)0x20);
        Vector256<byte> highLetters = high | Vector256.Create((byte)0x20);
        lowLetters.Store(letters);
        highLetters.Store(letters + 32);
        return new BlockKinds(
            Bits(Between(lowLetters, (byte)'a', (byte)'z'), Between(highLetters, (byte)'a', (byte)'z')),
            Bits(Between(low, (byte)'0', (byte)'9'), Between(high, (byte)'0', (byte)'9')),
            Bits(low, high),
            Bits(Either(low, (byte)'<', (byte)'&'), Either(high, (byte)'<', (byte)'&')));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow256(char* at)
    {
        Vector256<ushort> most = Vector256.Create((ushort)0xFF);
        return Vector256.Narrow(Vector256.Min(Vector256.Load((ushort*)at), most), Vector256.Min(Vector256.Load((ushort*)at + 16), most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Between(Vector256<byte> value, byte first, byte last)
    {
        Vector256<byte> over = value - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(over, Vector256.Create((byte)(last - first))), over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Either(Vector256<byte> value, byte one, byte other) =>
        Vector256.Equals(value, Vector256.Create(one)) | Vector256.Equals(value, Vector256.Create(other));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Han256(char* block)
    {
        return Bits(Vector256.Narrow(Han(block), Han(block + 16)), Vector256.Narrow(Han(block + 32), Han(block + 48)));

        static Vector256<ushort> Han(char* at)
        {
            Vector256<ushort> over = Vector256.Load((ushort*)at) - Vector256.Create((ushort)0x3400);
            return Vector256.Equals(Vector256.Min(over, Vector256.Create((ushort)(0x9FFF - 0x3400))), over);
        }
    }

    // By the two bytes of each of 32 characters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PlainAboveAscii256(char* at)
    {
        Vector256<ushort> first = Vector256.Load((ushort*)at);
        Vector256<ushort> second = Vector256.Load((ushort*)at + 16);
        Vector256<ushort> low = Vector256.Create((ushort)0xFF);
        Vector256<byte> page = Vector256.Narrow(first >>> 8, second >>> 8);
        Vector256<byte> place = Vector256.Narrow(first & low, second & low);
        return ((Vector256.Equals(page, Vector256.Create((byte)0x20)) & Between(place, 0x10, 0x27))
            | (Vector256.Equals(page, Vector256.Create((byte)0x30)) & Vector256.AndNot(Between(place, 0x00, 0x11), Vector256.Equals(place, Vector256.Create((byte)0x07))))
            | (Vector256.Equals(page, Vector256.Create((byte)0xFF)) & Vector256.AndNot(Between(place, 0x01, 0x20), Between(place, 0x10, 0x19)))).ExtractMostSignificantBits();
    }

    // Pairs that start at even places lie side by side, and so do the others one character on. The words are fetched one by one: a gather is no faster, and
    // on many machines slower.
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private static ulong AllPairs(AnchorFilter.PairProbe probe, char* block)
    {
        const int Count = AnchorScan.Block;
        uint* words = stackalloc uint[Count];
        for (var k = 0; k < Count; k += 8)
        {
            Vector256<uint> keys = Vector256.Load((uint*)(block + (k & 31) * 2 + (k >> 5)));
            Vector256.Store(probe.Indexes(keys), words + k);
        }

        for (var k = 0; k < Count; k += 4)
        {
            words[k] = probe.Word(words[k]);
            words[k + 1] = probe.Word(words[k + 1]);
            words[k + 2] = probe.Word(words[k + 2]);
            words[k + 3] = probe.Word(words[k + 3]);
        }

        ulong found = 0;
        for (var k = 0; k < Count; k += 8)
        {
            Vector256<uint> keys = Vector256.Load((uint*)(block + (k & 31) * 2 + (k >> 5)));
            found |= (ulong)AnchorFilter.PairProbe.MayHave(keys, Vector256.Load(words + k)) << k;
        }

        return found == 0 ? 0 : Interleave((uint)found, (uint)(found >> 32));
    }

    // The same with vectors of 512 bits. What was fetched is put together without a detour through memory.
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private static ulong AllPairs512(AnchorFilter.PairProbe probe, char* block)
    {
        const int Quarter = 16;
        uint* indexes = stackalloc uint[AnchorScan.Block];
        for (var k = 0; k < AnchorScan.Block; k += Quarter)
        {
            probe.Indexes(Vector512.Load((uint*)(block + (k & 31) * 2 + (k >> 5)))).Store(indexes + k);
        }

        ulong found = 0;
        for (var k = 0; k < AnchorScan.Block; k += Quarter)
        {
            Vector512<uint> words = Vector512.Create(
                Vector256.Create(probe.Words(indexes + k), probe.Words(indexes + k + 4)), Vector256.Create(probe.Words(indexes + k + 8), probe.Words(indexes + k + 12)));
            found |= (ulong)AnchorFilter.PairProbe.MayHave(Vector512.Load((uint*)(block + (k & 31) * 2 + (k >> 5))), words) << k;
        }

        return Bmi2.X64.ParallelBitDeposit(found, 0x5555_5555_5555_5555) | Bmi2.X64.ParallelBitDeposit(found >> 32, 0xAAAA_AAAA_AAAA_AAAA);
    }

    // Bits of even places, and bits of odd ones.
    private static ulong Interleave(uint even, uint odd)
    {
        return Spread(even) | Spread(odd) << 1;

        static ulong Spread(ulong bits)
        {
            bits = (bits | bits << 16) & 0x0000_FFFF_0000_FFFF;
            bits = (bits | bits << 8) & 0x00FF_00FF_00FF_00FF;
            bits = (bits | bits << 4) & 0x0F0F_0F0F_0F0F_0F0F;
            bits = (bits | bits << 2) & 0x3333_3333_3333_3333;
            return (bits | bits << 1) & 0x5555_5555_5555_5555;
        }
    }
}
#endif
