using Compliance.Text;

namespace Compliance.Matching;

/// <summary>How single characters of a text without HTML become symbols: what <see cref="FoldedText"/> does, one character at a time.</summary>
internal static class Symbols
{
    /// <summary>Reads a character and moves behind it. Returns false where a reader sees nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the character stands.</param>
    /// <param name="symbol">What it is read as.</param>
    /// <param name="several">What it is read as, if that is more than one symbol; otherwise empty.</param>
    public static bool TryRead(string text, ref int position, out char symbol, out string several)
    {
        int start = position++;
        char c = text[start];
        symbol = c;
        several = string.Empty;
        switch (c)
        {
            case '\r' when position < text.Length && text[position] == '\n':
                return false;
            case '\r' or '\u0085' or '\u2028' or '\u2029':
                symbol = '\n';
                return true;
            case '\t' or '\v' or '\f':
                symbol = ' ';
                return true;
            case >= '\uD800' and <= '\uDBFF' when position < text.Length && char.IsLowSurrogate(text[position]):
                return TryReadAstral(text, ref position, ref symbol, ref several);
            case >= '\uDC00' and <= '\uDFFF' when start > 0 && char.IsHighSurrogate(text[start - 1]):
                // The second half of a pair that is two symbols.
                return true;
        }

        FoldingTable.Entry entry = FoldingTable.Lookup(c);
        switch (entry.Effect)
        {
            case FoldingTable.Effect.Ignored:
                return false;
            case FoldingTable.Effect.Expanded:
                several = FoldingTable.Expansion(c);
                return several.Length > 0;
            default:
                symbol = char.IsSurrogate(entry.Symbol) || entry.Symbol is FoldedText.TagSymbol or FoldedText.AddressSymbol ? '\uFFFD' : entry.Symbol;
                return true;
        }
    }

    /// <summary>Whether what stands at a <c>&lt;</c> or <c>&amp;</c> may be a tag or an entity. Those are read by <see cref="FoldedText"/> only.</summary>
    public static bool MayBeMarkup(string text, int position)
    {
        char next = position + 1 < text.Length ? text[position + 1] : '\0';
        bool isName = (uint)((next | 0x20) - 'a') <= 'z' - 'a' || Chars.IsDigit(next);
        return text[position] == '<'
            ? isName || next is '/' or '!'
            : (isName || next == '#') && text.IndexOf(';', position, Math.Min(FoldedText.LongestEntity, text.Length - position)) >= 0;
    }

    private static bool TryReadAstral(string text, ref int position, ref char symbol, ref string several)
    {
        int start = position - 1;
        int codePoint = char.ConvertToUtf32(text[start], text[start + 1]);
        if (codePoint is >= 0xE0000 and <= 0xE0FFF)
        {
            position++;
            return false;
        }

        char plain = FoldedText.IsFlagLetter(codePoint) ? FoldedText.LoneFlagLetter(text, codePoint, start, start + 2) : FoldedText.StyledAstral(codePoint);
        if (plain != '\0')
        {
            position++;
            symbol = plain;
            return true;
        }

        several = FoldedText.Pictured(codePoint);
        position += several.Length > 0 ? 1 : 0;
        return true;
    }
}
