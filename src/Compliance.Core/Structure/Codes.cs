using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// SAVE20, LUCY-15: at least three capital letters and up to four digits, as promo codes are written; or an ASIN, Amazon's number of a product:
/// ten capital letters and digits that start with B0.
/// </summary>
internal static class Codes
{
    private const int AsinLength = 10;
    private const int LongestGap = 3;

    /// <summary>Reports the code that starts with a word, if there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first letter of the word.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <returns>Where to read on.</returns>
    public static int Read(FoldedText text, int start, IStructureSink sink) => MayBeCode(text, start) ? Code(text, start, sink) : WordEnd(text, start);

    private static int Code(FoldedText text, int start, IStructureSink sink)
    {
        if (IsAsin(text, start))
        {
            sink.Add(StructureKind.Asin, start, start + AsinLength);
            return start + AsinLength;
        }

        int i = start;
        while (Chars.IsLatin(text.At(i)))
        {
            i++;
        }

        int letters = i - start;
        if (letters == 1 && SpelledCode(text, start, out int spelledEnd))
        {
            sink.Add(StructureKind.Code, start, spelledEnd);
            return spelledEnd;
        }

        if (Chars.IsDigit(text.At(i)) && Numbers.IsCurrencyCode(text, start, i))
        {
            return i;
        }

        while (Chars.IsDigit(text.At(i)))
        {
            i++;
        }

        int digits = i - start - letters;
        int end = i;
        if (digits == 0 && text.At(i) == '-')
        {
            end = i + 1;
            while (Chars.IsDigit(text.At(end)))
            {
                end++;
            }

            digits = end - i - 1;
        }

        bool alone = start == 0 || !Chars.IsAlnum(text[start - 1]) && text[start - 1] is not ('-' or '@' or '/' or '.' or '_');
        bool ends = !Chars.IsAlnum(text.At(end)) && text.At(end) is not ('-' or '@' or '/' or '_');
        if (alone && ends && letters >= 3 && digits is >= 1 and <= 4 && IsUpper(text, start, start + letters))
        {
            sink.Add(StructureKind.Code, start, end);
        }

        // The number after a hyphen is also one of its own: top-20.
        return Math.Max(i, start + 1);
    }

    // A code is spelled letter by letter, or has a digit or a hyphen behind its letters.
    private static bool MayBeCode(FoldedText text, int start)
    {
        int end = WordEnd(text, start);
        return end - start == 1 || Chars.IsDigit(text.At(end)) || text.At(end) == '-';
    }

    private static int WordEnd(FoldedText text, int start)
    {
        int end = start + 1;
        while (end < text.Count && Chars.IsLatin(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsAsin(FoldedText text, int start)
    {
        if (text[start] != 'b' || text.At(start + 1) != '0' || start > 0 && Chars.IsAlnum(text[start - 1]) || Chars.IsAlnum(text.At(start + AsinLength)))
        {
            return false;
        }

        for (var k = 0; k < AsinLength; k++)
        {
            char c = text.At(start + k);
            if (!Chars.IsDigit(c) && !(Chars.IsLatin(c) && IsUpper(text, start + k, start + k + 1)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>S A V E 2 0, M-A-T-E-8-5, S - A - V - E - 2 - 0: a code letter by letter, with the same signs between all of them.</summary>
    private static bool SpelledCode(FoldedText text, int start, out int end)
    {
        end = start;
        int gap = start + 1;
        while (gap - start <= LongestGap && text.At(gap) is ' ' or '-' or '.' or '_' or '*')
        {
            gap++;
        }

        int gapLength = gap - start - 1;
        if (gapLength == 0 || start > 0 && (Chars.IsAlnum(text[start - 1]) || text[start - 1] is '-' or '.' or '_' or '*'))
        {
            return false;
        }

        var letters = 0;
        var digits = 0;
        int i = start;
        while (Chars.IsAlnum(text.At(i)) && !Chars.IsAlnum(text.At(i + 1)) && (i == start || SameGap(text, start + 1, i - gapLength, gapLength)))
        {
            if (Chars.IsDigit(text[i]))
            {
                digits++;
            }
            else if (digits > 0 || !IsUpper(text, i, i + 1))
            {
                break;
            }
            else
            {
                letters++;
            }

            end = i + 1;
            i += gapLength + 1;
        }

        return letters >= 3 && digits is >= 1 and <= 4;
    }

    private static bool SameGap(FoldedText text, int first, int second, int length)
    {
        for (var k = 0; k < length; k++)
        {
            if (text.At(first + k) != text.At(second + k))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUpper(FoldedText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsUpper(text.Original[text.OriginalStart(i)]))
            {
                return false;
            }
        }

        return true;
    }
}
