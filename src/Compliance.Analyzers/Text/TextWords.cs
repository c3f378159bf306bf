namespace Compliance.Analyzers.Text;

/// <summary>The words of a text in Latin letters: runs of letters and digits, with apostrophes within. Han characters stand for themselves.</summary>
internal static class TextWords
{
    /// <summary>The words, in their order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = EndOf(text, i);
            if (end > i)
            {
                yield return text.Substring(i, end - i);
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Where the word ends that starts at a place; the place itself where none does.</summary>
    public static int EndOf(string text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !Han.Is(text[i]) || text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether one of some phrases stands anywhere in a text, in any case.</summary>
    public static bool HasAny(string text, string[] phrases) => Array.Exists(phrases, p => text.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a word is one of some, in any case.</summary>
    public static bool IsOneOf(string[] words, string word) => IsOneOf(words, word, 0, word.Length);

    /// <summary>Whether the word between two places is one of some, in any case.</summary>
    public static bool IsOneOf(string[] words, string text, int start, int end)
    {
        foreach (string word in words)
        {
            if (word.Length == end - start && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
