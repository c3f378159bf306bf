namespace Compliance.Judgement;

/// <summary>Sets of small numbers: a bit for each, 64 to a row.</summary>
internal static class BitRows
{
    /// <summary>How many numbers a row holds.</summary>
    public const int Width = 64;

    /// <summary>How many rows so many numbers need.</summary>
    public static int For(int count) => (count + Width - 1) / Width;

    /// <summary>Adds a number to a set.</summary>
    public static void Set(ulong[] rows, int number) => rows[number / Width] |= 1UL << number;
}
