namespace Compliance.Analyzers.Extraction;

/// <summary>A piece of a composite format: text, or a placeholder such as <c>{0:N2}</c>.</summary>
internal readonly struct FormatPiece(int start, int length, int argument)
{
    /// <summary>Where it starts in the format.</summary>
    public int Start { get; } = start;

    /// <summary>How long it is in the format. Of a doubled brace, the first alone is a piece.</summary>
    public int Length { get; } = length;

    /// <summary>The number of the argument, or -1 for text.</summary>
    public int Argument { get; } = argument;

    /// <summary>Splits a format. What is no placeholder is text.</summary>
    public static IEnumerable<FormatPiece> Read(string format)
    {
        int text = 0;
        int i = 0;
        while (i < format.Length)
        {
            char c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                yield return new FormatPiece(text, i + 1 - text, -1);
                i += 2;
                text = i;
                continue;
            }

            if (c == '{' && Placeholder(format, i, out int end, out int argument))
            {
                if (i > text)
                {
                    yield return new FormatPiece(text, i - text, -1);
                }

                yield return new FormatPiece(i, end - i, argument);
                i = end;
                text = i;
                continue;
            }

            i++;
        }

        if (text < format.Length)
        {
            yield return new FormatPiece(text, format.Length - text, -1);
        }
    }

    private static bool Placeholder(string format, int start, out int end, out int argument)
    {
        argument = 0;
        end = start + 1;
        while (end < format.Length && format[end] is >= '0' and <= '9' && argument < 1000)
        {
            argument = argument * 10 + (format[end] - '0');
            end++;
        }

        if (end == start + 1 || end == format.Length || format[end] is not ('}' or ',' or ':'))
        {
            return false;
        }

        end = format.IndexOf('}', end) + 1;
        return end > 0;
    }
}
