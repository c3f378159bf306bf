namespace Compliance.Matching;

/// <summary>
/// Reads blocks on every machine: four characters lie in a number of 64 bits, and are compared side by side in it, by additions that carry into a free bit.
/// </summary>
internal readonly unsafe struct PortableBlocks : IBlockReader
{
    private const int Four = 4;
    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong Ascii = Each * 0x7F;
    private const ulong AsciiEnd = Each * 0x80;

    /// <inheritdoc/>
    public BlockKinds Read(char* block, byte* letters)
    {
        ulong letter = 0;
        ulong digit = 0;
        ulong above = 0;
        ulong markup = 0;
        for (var k = 0; k < AnchorScan.Block; k += Four)
        {
            ulong four = *(ulong*)(block + k);
            ulong high = (four >> 7 & Each * 0x1FF) + Each * 0x1FF >> 2 & AsciiEnd;
            ulong low = four & Ascii;
            ulong lower = low | Each * 0x20;
            letter |= Gather(From(lower, 'a') & ~From(lower, 'z' + 1) & AsciiEnd & ~high) << k;
            digit |= Gather(From(low, '0') & ~From(low, '9' + 1) & AsciiEnd & ~high) << k;
            above |= Gather(high) << k;
            markup |= Gather(~(From(low ^ Each * '<', 1) & From(low ^ Each * '&', 1)) & AsciiEnd & ~high) << k;
            lower |= lower >> 8;
            *(uint*)(letters + k) = (uint)(lower & 0xFFFF | lower >> 16 & 0xFFFF_0000);
        }

        return new BlockKinds(letter, digit, above, markup);
    }

    /// <inheritdoc/>
    public ulong Han(char* block)
    {
        // Both ends of the range are told by the higher byte.
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k += Four)
        {
            ulong pages = *(ulong*)(block + k) >> 8 & Each * 0xFF;
            bits |= Gather((pages + Each * (0x100 - 0x34) & ~(pages + Each * (0x100 - 0xA0)) & Each * 0x100) >> 1) << k;
        }

        return bits;
    }

    /// <inheritdoc/>
    public ulong PlainAboveAscii(char* block, ulong candidates)
    {
        ulong bits = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            bits |= AnchorFilter.IsPlainAboveAscii(block[Bits.TrailingZeros(candidates)]) ? candidates & (~candidates + 1) : 0;
        }

        return bits;
    }

    /// <inheritdoc/>
    public ulong Pairs(AnchorFilter.PairProbe probe, char* block, ulong starts) => AnchorScan.Pairs(probe, block, starts);

    /// <inheritdoc/>
    public ulong Equal(char* block, char c)
    {
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k++)
        {
            bits |= block[k] == c ? 1UL << k : 0;
        }

        return bits;
    }

    // In the highest bit of each low byte: whether it is at least that. All are ASCII.
    private static ulong From(ulong four, int least) => four + Each * (ulong)(0x80 - least);

    // The highest bits of the four low bytes, side by side.
    private static ulong Gather(ulong bits) => (bits >> 7) * (1UL << 48 | 1UL << 33 | 1UL << 18 | 1UL << 3) >> 48 & 0xF;
}
