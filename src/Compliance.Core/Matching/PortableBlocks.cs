namespace Compliance.Matching;

/// <summary>
/// Reads blocks on every machine: four characters lie in a number of 64 bits, and are compared side by side in it, by additions that carry into a free bit.
/// </summary>
internal readonly unsafe struct PortableBlocks : IBlockReader
{
    private const int Four = 4;
    private const int Eight = 8;

    // From so many on it is quicker to look at all places.
    private const int ManyPairs = 28;

    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong Ascii = Each * 0x7F;
    private const ulong EachByte = 0x0101_0101_0101_0101;
    private const ulong HighBits = EachByte * 0x80;

    /// <inheritdoc/>
    public BlockKinds Read(char* block, int count, byte* letters)
    {
        ulong letter = 0;
        ulong digit = 0;
        ulong above = 0;
        ulong markup = 0;
        for (var k = 0; k < count; k += Eight)
        {
            ulong first = *(ulong*)(block + k);
            ulong second = *(ulong*)(block + k + Four);
            if (((first | second) & ~Ascii) != 0)
            {
                ulong firstAbove = Above(first);
                ulong secondAbove = Above(second);
                above |= Gather(firstAbove, secondAbove) << k;
                first &= ~(firstAbove * 0xFFFF);
                second &= ~(secondAbove * 0xFFFF);
            }

            ulong bytes = Bytes(first, second);
            ulong lower = bytes | EachByte * 0x20;
            *(ulong*)(letters + k) = lower;
            letter |= Gather(From(lower, 'a') & ~From(lower, 'z' + 1) & HighBits) << k;
            ulong digits = From(bytes, '0') & ~From(bytes, '9' + 1) & HighBits;
            if (digits != 0)
            {
                digit |= Gather(digits) << k;
            }

            ulong others = From(bytes ^ EachByte * '<', 1) & From(bytes ^ EachByte * '&', 1);
            if ((others & HighBits) != HighBits)
            {
                markup |= Gather(~others & HighBits) << k;
            }
        }

        return new BlockKinds(letter, digit, above, markup);
    }

    /// <inheritdoc/>
    public ulong Han(char* block)
    {
        // Both ends of the range are told by the higher byte.
        ulong bits = 0;
        for (var k = 0; k < AnchorScan.Block; k += Eight)
        {
            bits |= Gather(HanPages(*(ulong*)(block + k)), HanPages(*(ulong*)(block + k + Four))) << k;
        }

        return bits;
    }

    /// <inheritdoc/>
    public ulong PlainAboveAscii(char* block, ulong candidates)
    {
        ulong bits = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int at = Bits.TrailingZeros(candidates);
            bits |= AnchorFilter.PlainAboveAscii(block[at]) << at;
        }

        return bits;
    }

    /// <inheritdoc/>
    public ulong Pairs(AnchorFilter.PairProbe probe, char* block, ulong starts)
    {
        if (Bits.Count(starts) < ManyPairs)
        {
            return AnchorScan.Pairs(probe, block, starts);
        }

        // All places are quicker than many: the last first, and each moves up those behind it.
        ulong found = 0;
        for (int k = AnchorScan.Block - Four; k >= 0; k -= Four)
        {
            ulong four = probe.MayHave(*(uint*)(block + k)) | probe.MayHave(*(uint*)(block + k + 1)) << 1;
            found = found << Four | four | probe.MayHave(*(uint*)(block + k + 2)) << 2 | probe.MayHave(*(uint*)(block + k + 3)) << 3;
        }

        return found & starts;
    }

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

    // In the highest bit of each byte: whether it is at least that. All are ASCII.
    private static ulong From(ulong bytes, int least) => bytes + EachByte * (ulong)(0x80 - least);

    // In the lowest bit of each character: whether it is not ASCII.
    private static ulong Above(ulong four) => (four >> 7 & Each * 0x1FF) + Each * 0x1FF >> 9 & Each;

    // In the lowest bit of each character.
    private static ulong HanPages(ulong four)
    {
        ulong pages = four >> 8 & Each * 0xFF;
        return (pages + Each * (0x100 - 0x34) & ~(pages + Each * (0x100 - 0xA0))) >> 8 & Each;
    }

    // The low bytes of eight characters, of which the higher are zero.
    private static ulong Bytes(ulong first, ulong second)
    {
        first |= first >> 8;
        second |= second >> 8;
        return first & 0xFFFF | first >> 16 & 0xFFFF_0000 | (second & 0xFFFF | second >> 16 & 0xFFFF_0000) << 32;
    }

    // The lowest bits of eight characters, side by side.
    private static ulong Gather(ulong first, ulong second) => (first | second << Four) * (1UL << 48 | 1UL << 33 | 1UL << 18 | 1UL << 3) >> 48 & 0xFF;

    // The highest bits of eight bytes, side by side.
    private static ulong Gather(ulong bytes) => (bytes >> 7) * 0x0102_0408_1020_4080 >> 56;
}
