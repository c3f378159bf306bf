#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Compliance.Matching;

/// <summary>
/// Reads blocks with vectors of 128 bits. Every machine that .NET runs on has them, so that this is compiled ahead of time: what asks for more is left to the
/// just-in-time compiler.
/// </summary>
internal readonly unsafe struct Vector128Blocks : IBlockReader
{
    /// <inheritdoc/>
    public BlockKinds Read(char* block, int count, byte* letters)
    {
        ulong letter = 0;
        ulong digit = 0;
        ulong above = 0;
        ulong markup = 0;
        Vector128<ushort> most = Vector128.Create((ushort)0xFF);
        for (var k = 0; k < AnchorScan.Block; k += Vector128<byte>.Count)
        {
            Vector128<byte> c = Vector128.Narrow(Vector128.Min(Eight(block + k), most), Vector128.Min(Eight(block + k + 8), most));
            Vector128<byte> lower = c | Vector128.Create((byte)0x20);
            *(Vector128<byte>*)(letters + k) = lower;
            letter |= (ulong)Between(lower, (byte)'a', (byte)'z').ExtractMostSignificantBits() << k;
            digit |= (ulong)Between(c, (byte)'0', (byte)'9').ExtractMostSignificantBits() << k;
            above |= (ulong)c.ExtractMostSignificantBits() << k;
            markup |= (ulong)(Vector128.Equals(c, Vector128.Create((byte)'<')) | Vector128.Equals(c, Vector128.Create((byte)'&'))).ExtractMostSignificantBits() << k;
        }

        return new BlockKinds(letter, digit, above, markup);
    }

    /// <inheritdoc/>
    public ulong Han(char* block)
    {
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k += Vector128<ushort>.Count)
        {
            bits |= (ulong)Between(Eight(block + k), 0x3400, 0x9FFF).ExtractMostSignificantBits() << k;
        }

        return bits;
    }

    /// <inheritdoc/>
    public ulong PlainAboveAscii(char* block, ulong candidates)
    {
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k += Vector128<ushort>.Count)
        {
            Vector128<ushort> c = Eight(block + k);
            Vector128<ushort> plain = Between(c, 0x2010, 0x2027) | Between(c, 0x3000, 0x3006) | Between(c, 0x3008, 0x3011) | Between(c, 0xFF01, 0xFF0F) | Between(c, 0xFF1A, 0xFF20);
            bits |= (ulong)plain.ExtractMostSignificantBits() << k;
        }

        return candidates & bits;
    }

    /// <inheritdoc/>
    public ulong Pairs(AnchorFilter.PairProbe probe, char* block, ulong starts) => AnchorScan.Pairs(probe, block, starts);

    /// <inheritdoc/>
    public ulong Equal(char* block, char c)
    {
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k += Vector128<ushort>.Count)
        {
            bits |= (ulong)Vector128.Equals(Eight(block + k), Vector128.Create((ushort)c)).ExtractMostSignificantBits() << k;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector128<ushort> Eight(char* at) => ref *(Vector128<ushort>*)at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Between(Vector128<byte> value, byte first, byte last)
    {
        Vector128<byte> over = value - Vector128.Create(first);
        return Vector128.Equals(Vector128.Min(over, Vector128.Create((byte)(last - first))), over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Between(Vector128<ushort> value, ushort first, ushort last)
    {
        Vector128<ushort> over = value - Vector128.Create(first);
        return Vector128.Equals(Vector128.Min(over, Vector128.Create((ushort)(last - first))), over);
    }
}
#endif
