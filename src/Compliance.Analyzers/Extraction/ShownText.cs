using System.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>Words of a message as a diagnostic shows them.</summary>
internal static class ShownText
{
    /// <summary>The text on one line, with single blanks and without control characters, and cut in the middle where it is longer.</summary>
    public static string OneLine(string text, int longest)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(c);
            }
        }

        string result = line.ToString().Trim();
        if (result.Length <= longest)
        {
            return result;
        }

        int head = longest * 2 / 3;
        int tail = result.Length - (longest - head - 3);
        head -= char.IsHighSurrogate(result[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(result[tail]) ? 1 : 0;
        return result.Substring(0, head).TrimEnd() + " … " + result.Substring(tail).TrimStart();
    }
}
