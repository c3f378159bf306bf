using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// What stands beside an anchor, as a number: beside a run of letters or digits the next run behind the gap, its eight letters that are nearest, or else one
/// symbol; beside Han characters one symbol. Seen in a phrase and, where it is written plainly, in a text; where it is not, nothing is said.
/// </summary>
internal static class Beside
{
    private const uint Multiplier = 0x9E3779B1;

    /// <summary>What follows a run in a phrase.</summary>
    public static bool TryAheadOf(string phrase, int end, out uint number)
    {
        end += end < phrase.Length && Chars.IsSpace(phrase[end]) ? 1 : 0;
        return TryAlong(phrase, end, 1, out number, out _);
    }

    /// <summary>What stands before a run in a phrase.</summary>
    public static bool TryBehindOf(string phrase, int start, out uint number)
    {
        start -= start > 0 && Chars.IsSpace(phrase[start - 1]) ? 1 : 0;
        return TryAlong(phrase, start - 1, -1, out number, out _);
    }

    /// <summary>What stands at an index of a phrase.</summary>
    public static bool TryNextOf(string phrase, int index, out uint number)
    {
        bool known = (uint)index < (uint)phrase.Length && !Chars.IsSpace(phrase[index]);
        number = known ? phrase[index] * Multiplier : 0;
        return known;
    }

    /// <summary>What follows a run in a text.</summary>
    public static bool TryAhead(string text, int end, out uint number)
    {
        number = 0;
        if (end + 1 >= text.Length)
        {
            return false;
        }

        char gap = text[end];
        if (gap is ' ' or '\n')
        {
            end++;
        }
        else if (gap is '-' or '_')
        {
            // A hyphen is a gap between letters only.
            if (!IrregularScan.IsAsciiAlnum(text[++end]))
            {
                return false;
            }
        }

        return TryAlong(text, end, 1, out number, out int stop) && !(stop < text.Length && MayGoOn(text[stop]));
    }

    /// <summary>What stands before a run in a text.</summary>
    public static bool TryBehind(string text, int start, out uint number)
    {
        number = 0;
        int last = start - 1;
        if (last < 1)
        {
            return false;
        }

        char gap = text[last];
        if (gap is ' ' or '\n')
        {
            last--;
        }
        else if (gap is '-' or '_')
        {
            if (!IrregularScan.IsAsciiAlnum(text[--last]))
            {
                return false;
            }
        }

        return TryAlong(text, last, -1, out number, out int stop) && !(stop >= 0 && MayGoOn(text[stop]));
    }

    /// <summary>What stands before or behind Han characters in a text.</summary>
    public static bool TryNext(string text, int index, int step, out uint number)
    {
        // Between Han and a Latin letter or digit no space is read.
        int next = index + step;
        index = (uint)index < (uint)text.Length && text[index] == ' ' && (uint)next < (uint)text.Length && IrregularScan.IsAsciiAlnum(text[next]) ? next : index;
        bool known = TrySymbol(text, index, out char symbol);
        number = known ? symbol * Multiplier : 0;
        return known;
    }

    // A run from an index on, or one symbol that is no gap. Tells where it stopped.
    private static bool TryAlong(string text, int index, int step, out uint number, out int stop)
    {
        number = 0;
        stop = index;
        if (!TrySymbol(text, index, out char symbol))
        {
            return false;
        }

        if (!Chars.IsAlnum(symbol))
        {
            // One symbol is known as it stands: what is behind it does not matter.
            number = symbol * Multiplier;
            stop = step > 0 ? text.Length : -1;
            return true;
        }

        bool digits = Chars.IsDigit(symbol);
        ulong key = symbol;
        var count = 1;
        for (stop += step; count < AnchorFilter.LongestKey; count++, stop += step)
        {
            char c = (uint)stop < (uint)text.Length ? text[stop] : '\0';
            if (digits ? !Chars.IsDigit(c) : !Chars.IsLatin((char)(c | 0x20)) || c > 'z')
            {
                break;
            }

            key = key << 8 | (uint)c | 0x20;
        }

        if (count == AnchorFilter.LongestKey)
        {
            // The rest of a long run does not matter.
            stop = step > 0 ? text.Length : -1;
        }

        number = (uint)(unchecked(key * 0x9E3779B97F4A7C15) >> 32);
        return true;
    }

    private static bool MayGoOn(char c) => IrregularScan.IsIrregular(c) || c is '<' or '>' or '&' or ';';

    // What a character is read as that is one symbol, never a gap and no edge of a tag or an entity.
    private static bool TrySymbol(string text, int index, out char symbol)
    {
        symbol = '\0';
        if ((uint)index >= (uint)text.Length)
        {
            return false;
        }

        char c = text[index];
        if ((uint)(c - 'a') <= 'z' - 'a' || Chars.IsDigit(c))
        {
            symbol = c;
            return true;
        }

        symbol = FoldingTable.Lookup(c).Symbol;
        return c > ' ' && c is not ('<' or '>' or '&' or ';') && symbol is not ('-' or '_') && !IrregularScan.IsIrregular(c) && !Chars.IsSpace(symbol);
    }
}
