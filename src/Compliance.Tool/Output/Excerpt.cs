using System.Globalization;
using System.Text;

namespace Compliance.Tool.Output;

/// <summary>Words of a message with a little of what stands around them, on one line.</summary>
/// <param name="Before">What stands before the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands after them.</param>
internal readonly record struct Excerpt(string Before, string Words, string After)
{
    private const int Around = 40;
    private const int LongestWords = 300;
    private const char Ellipsis = '…';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The excerpt around a range of UTF-16 code units.</summary>
    public static Excerpt Of(string text, int start, int length)
    {
        int from = Whole(text, Math.Max(0, start - Around));
        int end = start + length;
        int to = Whole(text, Math.Min(text.Length, end + Around));
        return new Excerpt(
            (from > 0 ? Ellipsis.ToString() : string.Empty) + OneLine(text[from..start]),
            Shortened(text.Substring(start, length)),
            to < text.Length ? OneLine(text[end..to]) + Ellipsis : OneLine(text[end..].TrimEnd()));
    }

    /// <summary>Words on one line, the middle left out where they are very long.</summary>
    public static string Shortened(string words) => words.Length <= LongestWords
        ? OneLine(words)
        : OneLine(words[..Whole(words, LongestWords / 2)]) + Ellipsis + OneLine(words[Whole(words, words.Length - LongestWords / 2)..]);

    /// <summary>
    /// A text on one line, in characters that can be seen: a line break is ↵, and what would not be seen, or would tell the terminal to do something,
    /// is written as its code point. Zero-width characters hide words from filters; here they are the point.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
            {
                line.Append('↵');
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                line.Append(IsSeen(CharUnicodeInfo.GetUnicodeCategory(text, i)) ? text.Substring(i, 2) : Escaped(char.ConvertToUtf32(c, text[i + 1])));
                i++;
            }
            else if (c == ZeroWidthJoiner && i > 0 && !char.IsLetterOrDigit(text[i - 1]))
            {
                line.Append(c);
            }
            else if (c == '\t')
            {
                line.Append(' ');
            }
            else if (c != '\r' && (char.IsControl(c) || char.IsSurrogate(c) || !IsSeen(char.GetUnicodeCategory(c))))
            {
                line.Append(Escaped(c));
            }
            else if (c != '\r')
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }

    private static bool IsSeen(UnicodeCategory category) => category is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // As C# writes it.
    private static string Escaped(int codePoint) => codePoint > char.MaxValue
        ? "\\U" + codePoint.ToString("X8", CultureInfo.InvariantCulture)
        : "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    // A surrogate pair is not cut in two.
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
}
