#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Compliance.Matching;

/// <summary>Counts bits on all targets.</summary>
internal static class Bits
{
#if NET8_0_OR_GREATER
    /// <summary>How many bits are zero below the lowest that is one; 64 of zero.</summary>
    public static int TrailingZeros(ulong bits) => BitOperations.TrailingZeroCount(bits);

    /// <summary>The same as a number that needs no widening where it is one of 64 bits.</summary>
    public static ulong LowestPlace(ulong bits) => Bmi1.X64.IsSupported ? Bmi1.X64.TrailingZeroCount(bits) : (ulong)BitOperations.TrailingZeroCount(bits);

    /// <summary>How many bits are one.</summary>
    public static int Count(ulong bits) => BitOperations.PopCount(bits);

    /// <summary>How many bits are zero above the highest that is one; 64 of zero.</summary>
    public static int LeadingZeros(ulong bits) => BitOperations.LeadingZeroCount(bits);
#else
    // The lowest bit times a sequence in which every six bits differ.
    private const ulong Sequence = 0x03F7_9D71_B4CB_0A89;

    private static readonly byte[] Places =
    [
        0, 1, 48, 2, 57, 49, 28, 3, 61, 58, 50, 42, 38, 29, 17, 4, 62, 55, 59, 36, 53, 51, 43, 22, 45, 39, 33, 30, 24, 18, 12, 5,
        63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21, 44, 32, 23, 11, 46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
    ];

    /// <summary>How many bits are zero below the lowest that is one; 64 of zero.</summary>
    public static int TrailingZeros(ulong bits) => bits == 0 ? 64 : Places[(int)(unchecked((bits & (~bits + 1)) * Sequence) >> 58)];

    /// <summary>The same as a number that needs no widening where it is one of 64 bits.</summary>
    public static ulong LowestPlace(ulong bits) => (ulong)TrailingZeros(bits);

    /// <summary>How many bits are one.</summary>
    public static int Count(ulong bits)
    {
        // By twos, by fours, by bytes, and all bytes.
        bits -= bits >> 1 & 0x5555_5555_5555_5555;
        bits = (bits & 0x3333_3333_3333_3333) + (bits >> 2 & 0x3333_3333_3333_3333);
        return (int)(unchecked((bits + (bits >> 4) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
    }

    /// <summary>How many bits are zero above the highest that is one; 64 of zero.</summary>
    public static int LeadingZeros(ulong bits)
    {
        // All bits below the highest are set: one more is a power of two.
        for (var shift = 1; shift < 64; shift <<= 1)
        {
            bits |= bits >> shift;
        }

        return bits == ulong.MaxValue ? 0 : 64 - TrailingZeros(bits + 1);
    }
#endif

    /// <summary>The lowest bits of a number: at least one, at most all 64.</summary>
    public static ulong Lowest(ulong bits, ulong count) =>
#if NET8_0_OR_GREATER
        Bmi2.X64.IsSupported ? Bmi2.X64.ZeroHighBits(bits, count) :
#endif
        bits << (int)(64 - count) >> (int)(64 - count);
}
