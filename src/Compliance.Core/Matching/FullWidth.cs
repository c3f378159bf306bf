namespace Compliance.Matching;

/// <summary>
/// Text in full-width letters and digits, written in usual ones: each takes the place of the other, and is read as the same symbol, so that nothing moves and
/// the search runs at its usual speed.
/// </summary>
internal static unsafe class FullWidth
{
    // So many in a block are worth a copy of the text.
    private const int Many = 16;

    // From a full-width letter or digit to the usual one.
    private const int Distance = 0xFEE0;

    /// <summary>Whether a block is full of such letters and digits: the first of its irregular characters are nothing else.</summary>
    /// <param name="block">The block.</param>
    /// <param name="irregular">Its irregular characters, a bit for each.</param>
    public static bool IsDense(char* block, ulong irregular)
    {
        for (var count = 0; count < Many; count++, irregular &= irregular - 1)
        {
            if (irregular == 0 || !IsWide(block[Bits.TrailingZeros(irregular)]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text reads the same when it is narrowed. Letters behind a <c>&lt;</c> or <c>&amp;</c> would become a tag or an entity.</summary>
    public static bool MayNarrow(string text) => text.IndexOf('<') < 0 && text.IndexOf('&') < 0;

    /// <summary>A text with usual letters and digits in place of full-width ones.</summary>
    public static string Narrow(string text)
    {
        char[] narrow = text.ToCharArray();
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = IsWide(narrow[i]) ? (char)(narrow[i] - Distance) : narrow[i];
        }

        return new string(narrow);
    }

    private static bool IsWide(char c) => c >= '\uFF10' && IrregularScan.IsAsciiAlnum((char)(c - Distance));
}
