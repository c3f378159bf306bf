using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>JSON Lines: an object on each line. Empty lines are passed over; a line that cannot be read is reported, and the next one is read.</summary>
internal static class JsonLines
{
    /// <summary>Reads all lines of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">Its name, for people.</param>
    /// <param name="take">Takes the properties of a line and its number, from 1; returns what is wrong with them, or null.</param>
    /// <param name="report">Takes what cannot be read.</param>
    /// <param name="waiting">Called before more is asked for.</param>
    /// <param name="progress">Takes the number of bytes read.</param>
    public static void Read(
        Stream stream, string name, Func<JsonFields, int, string?> take, Action<InputProblem> report, Action? waiting = null, Action<long>? progress = null)
    {
        var lines = new Utf8LineReader(stream, waiting);
        while (lines.TryRead(out Utf8Line line))
        {
            string? problem = null;
            if (line.IsTooLong)
            {
                problem = ToolText.TooLong(Utf8LineReader.LongestLine >> 20);
            }
            else if (line.InvalidAt >= 0)
            {
                problem = lines.LineNumber == 1 && Utf8Text.LooksLikeUtf16(line.Bytes) ? ToolText.Utf16 : ToolText.NotUtf8(line.InvalidAt);
            }
            else if (!line.IsBlank && JsonFields.Read(line.Bytes, out problem) is { } fields)
            {
                problem = take(fields, lines.LineNumber);
            }

            if (problem is not null)
            {
                report(InputProblem.OnLine(name, lines.LineNumber, problem));
            }

            progress?.Invoke(lines.Position);
        }
    }
}
