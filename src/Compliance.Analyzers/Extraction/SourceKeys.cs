namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Strings that are keys, told by the characters in and around them, so that their tokens need not be looked up: a word without a blank that indexes, that is compared, or that is
/// all that something is set to. None of them says anything, and none is a part of a larger text.
/// </summary>
internal static class SourceKeys
{
    /// <summary>Whether a key stands at a quotation mark.</summary>
    /// <param name="text">The characters of a file.</param>
    /// <param name="quote">Where the mark stands.</param>
    /// <param name="end">Behind the mark that ends the key.</param>
    public static bool StandsAt(ReadOnlySpan<char> text, int quote, out int end)
    {
        end = quote + 1;
        while (end < text.Length && IsOfKey(text[end]))
        {
            end++;
        }

        if (end == quote + 1 || end == text.Length || text[end] != '"')
        {
            return false;
        }

        end++;
        int before = LastBefore(text, quote);
        int after = NextFrom(text, end);
        char next = after < text.Length ? text[after] : '\0';
        return before > 0 && text[before] switch
        {
            // labels["title"], and in an initializer ["title"] = …; ["title"] alone may be a list of texts.
            '[' => next == ']' && (IsIndexed(text[before - 1]) || IsSet(text, after + 1)),
            // All that a name is set to, or compared with; text += "…" and x = "…" + y go on.
            '=' => text[before - 1] != '+' && next is ';' or ',' or ')' or '}',
            _ => false,
        };
    }

    private static bool IsOfKey(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.' or '/' or ':' or '#';

    private static bool IsIndexed(char c) => c is ')' or ']' or '_' || char.IsLetterOrDigit(c);

    private static bool IsSet(ReadOnlySpan<char> text, int from)
    {
        int sign = NextFrom(text, from);
        return sign + 1 < text.Length && text[sign] == '=' && text[sign + 1] is not ('=' or '>');
    }

    private static int LastBefore(ReadOnlySpan<char> text, int end)
    {
        int at = end - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at;
    }

    private static int NextFrom(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
