using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// Emoji, by the Emoji_Presentation property of Unicode 15.1 and the emoji variation selector (U+FE0F). Digits, <c>#</c>, <c>*</c>, © and ® are none,
/// with or without a selector, unless they stand on a key (1️⃣); nor are arrows, circled digits and stars shown as text.
/// </summary>
internal static class Emoji
{
    private const char EmojiSelector = '\uFE0F';
    private const char Key = '\u20E3';

    // Emoji_Presentation=Yes in the Basic Multilingual Plane, as pairs of first and last; and the red heart, which is drawn as emoji everywhere.
    private const string Presentation =
        "\u231A\u231B\u23E9\u23EC\u23F0\u23F0\u23F3\u23F3\u25FD\u25FE\u2614\u2615\u2648\u2653\u267F\u267F\u2693\u2693\u26A1\u26A1\u26AA\u26AB\u26BD\u26BE" +
        "\u26C4\u26C5\u26CE\u26CE\u26D4\u26D4\u26EA\u26EA\u26F2\u26F3\u26F5\u26F5\u26FA\u26FA\u26FD\u26FD\u2705\u2705\u270A\u270B\u2728\u2728\u274C\u274C" +
        "\u274E\u274E\u2753\u2755\u2757\u2757\u2764\u2764\u2795\u2797\u27B0\u27B0\u27BF\u27BF\u2B1B\u2B1C\u2B50\u2B50\u2B55\u2B55";

    public static void Find(FoldedText text, IStructureSink sink)
    {
        if (!text.HasPictures)
        {
            return;
        }

        var i = 0;
        while (i < text.Count)
        {
            int length = LengthAt(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            int start = i;
            while (length > 0)
            {
                i += length;
                length = LengthAt(text, i);
            }

            sink.Add(StructureKind.Emoji, start, i);
        }
    }

    private static int LengthAt(FoldedText text, int i)
    {
        if (i >= text.Count)
        {
            return 0;
        }

        int codePoint = text.CodePoint(i);
        if (codePoint > char.MaxValue)
        {
            bool emoji = codePoint is >= 0x1F300 and <= 0x1FAFF or >= 0x1F1E6 and <= 0x1F1FF or 0x1F004 or 0x1F0CF or 0x1F18E or (>= 0x1F191 and <= 0x1F19A) or (>= 0x1F201 and <= 0x1F251);
            return !emoji ? 0 : char.IsHighSurrogate(text[i]) ? 2 : 1;
        }

        char c = (char)codePoint;
        if (c < '\u00AF')
        {
            return IsKeycap(text, i, c) ? 1 : 0;
        }

        for (var k = 0; k < Presentation.Length && Presentation[k] <= c; k += 2)
        {
            if (c <= Presentation[k + 1])
            {
                return 1;
            }
        }

        // A text symbol asked to be shown as emoji.
        return c is >= '\u2190' and <= '\u2BFF' or '\u203C' or '\u2049' or '\u2122' or '\u3030' or '\u303D' or '\u3297' or '\u3299'
            && OriginalAt(text, text.OriginalEnd(i)) == EmojiSelector ? 1 : 0;
    }

    /// <summary>1️⃣, #️⃣, *️⃣: a character that is none by itself, put on a key.</summary>
    private static bool IsKeycap(FoldedText text, int i, char c)
    {
        int next = text.OriginalEnd(i);
        next += OriginalAt(text, next) == EmojiSelector ? 1 : 0;
        return (Chars.IsDigit(c) || c is '#' or '*') && OriginalAt(text, next) == Key;
    }

    private static char OriginalAt(FoldedText text, int index) => index < text.Original.Length ? text.Original[index] : '\0';
}
