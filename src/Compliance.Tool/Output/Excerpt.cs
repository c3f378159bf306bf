namespace Compliance.Tool.Output;

/// <summary>Words of a message with a little of what stands around them, on one line.</summary>
internal readonly record struct Excerpt(string Before, string Words, string After)
{
    private const int Around = 40;
    private const int LongestWords = 200;
    private const char Ellipsis = '…';

    /// <summary>The excerpt around a range of UTF-16 code units.</summary>
    public static Excerpt Of(string text, int start, int length)
    {
        int from = Whole(text, Math.Max(0, start - Around));
        int end = start + length;
        int to = Whole(text, Math.Min(text.Length, end + Around));
        string words = length <= LongestWords ? text.Substring(start, length) : text[start..Whole(text, start + LongestWords)] + Ellipsis;
        return new Excerpt(
            (from > 0 ? Ellipsis.ToString() : string.Empty) + OneLine(text[from..start]),
            OneLine(words),
            OneLine(text[end..to]) + (to < text.Length ? Ellipsis.ToString() : string.Empty));
    }

    // A surrogate pair is not cut in two.
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;

    private static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
