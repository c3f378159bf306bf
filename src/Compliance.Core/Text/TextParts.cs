namespace Compliance.Text;

/// <summary>Takes texts apart. <see cref="string.Split(char[])"/> borrows room from a pool, for which the runtime loads some forty types.</summary>
internal static class TextParts
{
    /// <summary>The parts of a text between separators; there may be nothing in one.</summary>
    public static string[] Of(string text, char separator)
    {
        var count = 1;
        foreach (char c in text)
        {
            count += c == separator ? 1 : 0;
        }

        var parts = new string[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            int end = start;
            while (end < text.Length && text[end] != separator)
            {
                end++;
            }

            parts[i] = text.Substring(start, end - start);
            start = end + 1;
        }

        return parts;
    }
}
