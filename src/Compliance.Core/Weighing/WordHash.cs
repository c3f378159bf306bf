using Compliance.Matching;

namespace Compliance.Weighing;

/// <summary>A word as one number: letter by letter, or eight letters at once where they lie side by side. Both ways lead to the same number.</summary>
internal unsafe struct WordHash
{
    /// <summary>How many bytes are read from where the rest of a word starts, however few letters it has.</summary>
    public const int Most = 2 * Eight;

    private const int Eight = 8;
    private const int BitsOfLetter = 8;
    private const ulong AboveAscii = 0x8000_0000;

    // Any odd numbers whose bits look random: the golden ratio, and those of xxHash.
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Last = 0x1656_67B1_9E37_79F9;

    private ulong _hash;
    private ulong _low;
    private ulong _high;
    private int _count;

    /// <summary>The word that was spelled.</summary>
    public readonly uint Value => Finish(Mix(_hash, _low, _high));

    /// <summary>A Han character, or a sign.</summary>
    public static uint Of(char c) => Finish(Mix(0, Symbol(c), 0));

    /// <summary>A word of ASCII letters.</summary>
    /// <param name="letters">The letters; <see cref="Most"/> bytes more can be read.</param>
    /// <param name="length">How many there are.</param>
    public static uint Of(byte* letters, int length)
    {
        ulong hash = 0;
        for (; length > Most; length -= Most)
        {
            hash = Mix(hash, *(ulong*)letters, *(ulong*)(letters + Eight));
            letters += Most;
        }

        ulong low = *(ulong*)letters;
        ulong high = *(ulong*)(letters + Eight);
        return Finish(length > Eight
            ? Mix(hash, low, Bits.Lowest(high, (ulong)((length - Eight) * BitsOfLetter)))
            : Mix(hash, Bits.Lowest(low, (ulong)(length * BitsOfLetter)), 0));
    }

    /// <summary>Adds a letter.</summary>
    public void Add(char c)
    {
        if (_count == Most)
        {
            _hash = Mix(_hash, _low, _high);
            _low = _high = 0;
            _count = 0;
        }

        if (_count < Eight)
        {
            _low |= Symbol(c) << (_count * BitsOfLetter);
        }
        else
        {
            _high |= Symbol(c) << ((_count - Eight) * BitsOfLetter);
        }

        _count++;
    }

    // What is not ASCII is no pair of letters.
    private static ulong Symbol(char c) => c < 0x80 ? c : c | AboveAscii;

    private static ulong Mix(ulong hash, ulong low, ulong high) => (hash ^ low) * First + high * Second;

    private static uint Finish(ulong hash) => (uint)(((hash ^ (hash >> 32)) * Last) >> 32);
}
