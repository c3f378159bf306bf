using System.Text;

namespace Compliance.Tests.Judgement.Disguises;

/// <summary>
/// A message whose words can be disguised: words of three letters or more and runs of Han characters. Addresses, handles, placeholders, tags, amounts and
/// everything else stay as they are, because whoever disguises a message wants to be understood.
/// </summary>
internal static class DisguisedMessage
{
    private const int LeastLetters = 3;

    // Words that no filter looks for, and that nobody disguises.
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "for", "you", "your", "yours", "our", "ours", "with", "from", "this", "that", "these", "those", "when", "once", "just", "can", "could", "may", "might", "must",
        "shall", "should", "will", "would", "have", "has", "had", "are", "was", "were", "been", "being", "not", "all", "any", "its", "they", "them", "their", "there", "here",
        "then", "than", "what", "who", "which", "whose", "where", "how", "why", "but", "out", "into", "onto", "over", "under", "about", "after", "before", "while", "until",
        "also", "only", "very", "too", "some", "each", "every", "such", "other", "more", "most", "does", "did", "please", "let", "his", "her", "she", "him", "one", "two", "way",
    };

    private static readonly (int Start, int End) Whole = (0, int.MaxValue);

    /// <summary>The message with the words that touch one of some places disguised.</summary>
    public static string Write(string text, IReadOnlyList<(int Start, int End)> places, params Disguise[] disguises)
    {
        var written = new StringBuilder();
        int lastEnd = -2;
        var i = 0;
        while (i < text.Length)
        {
            int end = i;
            if (IsHan(text[i]))
            {
                while (end < text.Length && IsHan(text[end]) && Touches(places, end, end + 1) == Touches(places, i, i + 1))
                {
                    end++;
                }

                end = Math.Max(end, i + 1);
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                end++;
            }
            else if (text[i] is '{' or '<' or '[' && text.IndexOf(Closing(text[i]), i) is var closed and > 0)
            {
                // Placeholders and tags, with all that they are made of.
                end = closed + 1;
            }
            else
            {
                while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsHan(text[end]) && text[end] is not ('{' or '<' or '['))
                {
                    end++;
                }

                end = Math.Max(end, i + 1);
                Token(text, i, end, places, disguises, written, ref lastEnd);
                i = end;
                continue;
            }

            if (IsHan(text[i]) && Touches(places, i, end))
            {
                Word(text[i..end], Script.Han, disguises, written);
            }
            else
            {
                written.Append(text, i, end - i);
            }

            i = end;
        }

        return written.ToString();
    }

    /// <summary>The message with all of its words disguised.</summary>
    public static string Write(string text, params Disguise[] disguises) => Write(text, [Whole], disguises);

    private static void Token(string text, int start, int end, IReadOnlyList<(int Start, int End)> places, Disguise[] disguises, StringBuilder written, ref int lastEnd)
    {
        bool address = IsAddress(text[start..end]);
        int i = start;
        while (i < end)
        {
            int wordEnd = i;
            while (wordEnd < end && char.IsAsciiLetter(text[wordEnd]))
            {
                wordEnd++;
            }

            bool alone = (i == 0 || !char.IsAsciiDigit(text[i - 1]) && text[i - 1] != '\'' && text[i - 1] != '\u2019')
                && (wordEnd == text.Length || !char.IsAsciiDigit(text[wordEnd]) && text[wordEnd] != '\'' && text[wordEnd] != '\u2019');
            if (wordEnd - i >= LeastLetters && alone && !address && Touches(places, i, wordEnd) && (places.Count == 1 && places[0] == Whole || !Plain.Contains(text[i..wordEnd])))
            {
                // Where blanks part letters, two of them part words.
                if (lastEnd == i - 1 && text[i - 1] == ' ' && disguises.Any(d => d.PartsLetters))
                {
                    written.Append(' ');
                }

                Word(text[i..wordEnd], Script.Latin, disguises, written);
                lastEnd = wordEnd;
                i = wordEnd;
            }
            else
            {
                wordEnd = Math.Max(wordEnd, i + 1);
                written.Append(text, i, wordEnd - i);
                i = wordEnd;
            }
        }
    }

    private static void Word(string word, Script script, Disguise[] disguises, StringBuilder written)
    {
        Cell[] cells = [.. word.Select(c => new Cell(c.ToString()))];
        foreach (Disguise disguise in disguises)
        {
            if (disguise.Script == script || disguise.Script == Script.Both)
            {
                disguise.Apply(cells);
            }
        }

        foreach (Cell cell in cells)
        {
            written.Append(cell.Written).Append(cell.Behind);
        }
    }

    private static char Closing(char open) => open switch { '{' => '}', '<' => '>', _ => ']' };

    private static bool IsAddress(string token) =>
        token.Contains('@', StringComparison.Ordinal) || token.Contains("://", StringComparison.Ordinal) || token.Contains('\\', StringComparison.Ordinal)
        || token.TrimEnd('.', ',', '!', '?', ')', ';', ':') is var bare && (bare.Contains('.', StringComparison.Ordinal) || bare.Contains('/', StringComparison.Ordinal) && bare.Contains('.', StringComparison.Ordinal));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool Touches(IReadOnlyList<(int Start, int End)> places, int start, int end)
    {
        foreach ((int first, int last) in places)
        {
            if (first < end && start < last)
            {
                return true;
            }
        }

        return false;
    }
}
