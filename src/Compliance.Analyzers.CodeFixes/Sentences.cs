namespace Compliance.Analyzers.CodeFixes;

/// <summary>Where the sentences of a message begin and end, with the blanks that go with them.</summary>
internal static class Sentences
{
    // In the name of a placeholder for a sentence that greets.
    private static readonly string[] Greetings = ["greet", "salut", "hello", "opening", "intro", "anrede", "wenhou", "问候", "稱呼", "称呼"];

    /// <summary>The sentences around some words, without the blanks around them; up to the end of the line or to a tag.</summary>
    public static (int Start, int End) Of(string text, int start, int length)
    {
        int from = start;
        while (from > 0 && !EndsBefore(text, from))
        {
            from--;
        }

        // The blanks and the mark of a list item before the sentence stay.
        while (from < start && (IsBlank(text[from]) || text[from] is '-' or '*' or '•' or '·'))
        {
            from++;
        }

        int digits = from;
        while (digits < start && char.IsDigit(text[digits]))
        {
            digits++;
        }

        if (digits > from && digits + 1 < start && text[digits] is '.' or ')' or '、' && (from == 0 || text[from - 1] is '\n' or ' '))
        {
            from = IsBlank(text[digits + 1]) ? digits + 2 : digits + 1;
        }

        from = AfterGreeting(text, from, start);
        int to = Math.Max(start + length, from + 1);
        while (to < text.Length && !EndsBefore(text, to) && !StartsTag(text, to) && text[to] is not ('\r' or '\n'))
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>
    /// Whether the sentences around some words are only a part of one that goes over several lines: what stays would begin or end in the middle.
    /// </summary>
    public static bool AreCut(string text, int start, int length)
    {
        (int from, int to) = Of(text, start, length);
        int before = from - 1;
        while (before >= 0 && (IsBlank(text[before]) || text[before] is '\r' or '\n'))
        {
            before--;
        }

        int after = to;
        while (after < text.Length && (IsBlank(text[after]) || text[after] is '\r' or '\n'))
        {
            after++;
        }

        bool beginsAmid = before >= 0 && before < from - 1 && char.IsLower(text[from]) && char.IsLetterOrDigit(text[before]);
        bool endsAmid = to > from && after > to && after < text.Length && text[to] is '\r' or '\n' && char.IsLower(text[after]) && (char.IsLetterOrDigit(text[to - 1]) || text[to - 1] == ',');
        return beginsAmid || endsAmid;
    }

    /// <summary>
    /// What to remove so that the sentences around some words are gone and the rest reads as if they had never been there: with the blanks after
    /// them, or before them at the end of a line; with the mark of a list item; with the line where nothing else stands on it.
    /// </summary>
    public static (int Start, int End) Around(string text, int start, int length)
    {
        (int from, int to) = Of(text, start, length);
        int lineStart = from;
        while (lineStart > 0 && IsBlank(text[lineStart - 1]))
        {
            lineStart--;
        }

        int item = ListMark(text, lineStart);
        bool opensLine = item == 0 || text[item - 1] is '\n';
        int after = to;
        while (after < text.Length && IsBlank(text[after]))
        {
            after++;
        }

        bool closesLine = after == text.Length || text[after] is '\r' or '\n';
        if (opensLine && closesLine)
        {
            // The last line goes with the break before it.
            return after == text.Length ? (LineBreakStart(text, item), after) : (item, LineBreakEnd(text, after));
        }

        // At the end of a line or before a tag the blanks before the sentence go, elsewhere those after it.
        return closesLine || StartsTag(text, after) ? (lineStart, after) : (from, after);
    }

    private static bool EndsBefore(string text, int i)
    {
        char last = text[i - 1];
        if (last is '\n' or '。' or '！' or '？' or '>')
        {
            return true;
        }

        // Closing quotes and brackets belong to the sentence.
        int k = i - 1;
        while (k > 0 && text[k] is '"' or '\'' or '”' or '’' or ')' or '）' or '」')
        {
            k--;
        }

        bool terminated = text[k] is '.' or '!' or '?' or '。' or '！' or '？';
        return terminated && (i == text.Length || IsBlank(text[i]) || text[i] is '\r' or '\n' or '<' || text[k] is '。' or '！' or '？') && !IsAbbreviation(text, k);
    }

    // {greeting} Leave us five stars: what a placeholder with such a name stands for is a sentence of its own; any other is a word of this one.
    private static int AfterGreeting(string text, int from, int start)
    {
        int i = text[from] == '{' ? text.IndexOf('}', from, start - from) + 1 : 0;
        if (i > 0 && !Array.Exists(Greetings, g => text.IndexOf(g, from, i - from, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return from;
        }

        while (i > 0 && i < start && (IsBlank(text[i]) || text[i] == '}'))
        {
            i++;
        }

        return i > 0 && char.IsUpper(text[i]) ? i : from;
    }

    // "Mr. Smith", "No. 5", "1. first": a dot after a title, a short mark or a number does not end a sentence.
    private static bool IsAbbreviation(string text, int dot)
    {
        if (text[dot] != '.')
        {
            return false;
        }

        int start = dot;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        string word = text.Substring(start, dot - start);
        bool opensLine = start == 0 || text[start - 1] == '\n';
        return word is "Mr" or "Mrs" or "Ms" or "Dr" or "No" or "St" or "vs" or "approx" or "incl" || opensLine && word.Length is > 0 and <= 2 && word.All(char.IsDigit);
    }

    /// <summary>Where the mark of a list item starts that ends here; here where there is none.</summary>
    private static int ListMark(string text, int i)
    {
        int k = i;
        while (k > 0 && IsBlank(text[k - 1]))
        {
            k--;
        }

        int mark = k;
        if (k > 0 && text[k - 1] is '-' or '*' or '•' or '·')
        {
            mark = k - 1;
        }
        else if (k > 1 && text[k - 1] is '.' or ')' or '、')
        {
            int digits = k - 1;
            while (digits > 0 && char.IsDigit(text[digits - 1]))
            {
                digits--;
            }

            mark = digits < k - 1 ? digits : k;
        }

        int line = mark;
        while (line > 0 && IsBlank(text[line - 1]))
        {
            line--;
        }

        return mark < k && (line == 0 || text[line - 1] == '\n') ? line : i;
    }

    private static int LineBreakStart(string text, int i)
    {
        i -= i > 0 && text[i - 1] == '\n' ? 1 : 0;
        return i > 0 && text[i - 1] == '\r' ? i - 1 : i;
    }

    private static int LineBreakEnd(string text, int i)
    {
        i += i < text.Length && text[i] == '\r' ? 1 : 0;
        return i < text.Length && text[i] == '\n' ? i + 1 : i;
    }

    private static bool StartsTag(string text, int i) => i < text.Length && text[i] == '<' && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '/');

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u3000';
}
