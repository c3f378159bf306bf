using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>How single characters, tags and entities of a text become symbols: what <see cref="FoldedText"/> does, one after the other.</summary>
internal static class Symbols
{
    // The first half of the characters from U+1D400 to U+1D7FF.
    private const char FirstOfMathematical = '\uD835';

    /// <summary>
    /// Reads a character that is read alike whatever stands beside it: nearly all of every text. Returns false for others, and for what is read as more than one symbol.
    /// </summary>
    /// <param name="c">The character.</param>
    /// <param name="symbol">What it is read as; <c>\0</c> where a reader sees nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadAlone(char c, out char symbol)
    {
        if (c <= '~')
        {
            symbol = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
            return (c >= ' ' || c == '\n') && c is not ('<' or '&');
        }

        FoldingTable.Entry entry = FoldingTable.Lookup(c);
        symbol = entry.Symbol;
        return c > '\u0085' && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029') && entry.Effect != FoldingTable.Effect.Expanded;
    }

    /// <summary>Reads a mathematical letter or digit: two characters, which are read alike whatever stands beside them.</summary>
    public static bool TryReadMathematical(string text, int position, out char symbol)
    {
        symbol = '\0';
        if (position + 1 < text.Length && text[position] == FirstOfMathematical && char.IsLowSurrogate(text[position + 1]))
        {
            // The second half has the last ten bits.
            symbol = FoldedText.StyledAstral(0x1D400 | text[position + 1] & 0x3FF);
        }

        return symbol != '\0';
    }

    /// <summary>Reads a character that is not read alone, a tag or an entity, and moves behind it. Returns false where a reader sees nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="position">Where the character stands.</param>
    /// <param name="symbol">What it is read as; <see cref="FoldedText.TagSymbol"/> is in no reading.</param>
    /// <param name="several">What it is read as, if that is more than one symbol; otherwise empty.</param>
    public static bool TryReadOther(string text, Tags tags, ref int position, out char symbol, out string several)
    {
        int start = position++;
        char c = text[start];
        symbol = c;
        several = string.Empty;
        if (c == '<' && tags.TryRead(text, start, out HtmlTag tag))
        {
            position = tag.End;
            symbol = tag.IsBlock ? '\n' : FoldedText.TagSymbol;
            return true;
        }

        if (c == '&' && FoldedText.TryEntity(text, start, out int entity, out int end))
        {
            position = end;
            return entity <= char.MaxValue
                ? TryFold(text, (char)entity, end, out symbol, out several)
                : !IsInvisible(entity) && (TryFoldAstral(text, entity, start, end, out symbol, out several) || Pair(entity, out symbol, out several));
        }

        if (char.IsHighSurrogate(c) && position < text.Length && char.IsLowSurrogate(text[position]))
        {
            int codePoint = char.ConvertToUtf32(c, text[position]);
            bool isInvisible = IsInvisible(codePoint);
            if (isInvisible || TryFoldAstral(text, codePoint, start, start + 2, out symbol, out several))
            {
                position++;
                return !isInvisible;
            }

            // A pair that is two symbols, each read by itself.
            symbol = c;
            return true;
        }

        if (char.IsLowSurrogate(c) && start > 0 && char.IsHighSurrogate(text[start - 1]))
        {
            return true;
        }

        return TryFold(text, c, position, out symbol, out several);
    }

    /// <summary>Whether what stands at a <c>&lt;</c> or <c>&amp;</c> may be a tag, or is an entity.</summary>
    public static bool MayBeMarkup(string text, int position)
    {
        char next = position + 1 < text.Length ? text[position + 1] : '\0';
        return text[position] == '<' ? HtmlTag.IsAsciiAlnum(next) || next is '/' or '!' : FoldedText.TryEntity(text, position, out _, out _);
    }

    private static bool TryFold(string text, char c, int end, out char symbol, out string several)
    {
        symbol = c;
        several = string.Empty;
        switch (c)
        {
            case '\r' when end < text.Length && text[end] == '\n':
                return false;
            case '\r' or '\u0085' or '\u2028' or '\u2029':
                symbol = '\n';
                return true;
            case '\t' or '\v' or '\f':
                symbol = ' ';
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
                symbol = char.IsSurrogate(entry.Symbol) ? '\uFFFD' : entry.Symbol;
                return true;
        }
    }

    // Tags and variation selectors.
    private static bool IsInvisible(int codePoint) => codePoint is >= 0xE0000 and <= 0xE0FFF;

    // False where it is its two halves.
    private static bool TryFoldAstral(string text, int codePoint, int start, int end, out char symbol, out string several)
    {
        symbol = FoldedText.IsFlagLetter(codePoint) ? FoldedText.LoneFlagLetter(text, codePoint, start, end) : FoldedText.StyledAstral(codePoint);
        several = symbol == '\0' ? FoldedText.Pictured(codePoint) : string.Empty;
        return symbol != '\0' || several.Length > 0;
    }

    private static bool Pair(int codePoint, out char symbol, out string several)
    {
        several = char.ConvertFromUtf32(codePoint);
        symbol = several[0];
        return true;
    }
}
