using Compliance.Analyzers.Files;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>The messages inside a text that is JSON: <c>"{\"text\": \"…\"}"</c>. Every string that is a value is one, named by its path.</summary>
internal static class JsonMessages
{
    /// <summary>The values of a text that is JSON, as messages of their own; none where it is not JSON.</summary>
    /// <param name="json">The text.</param>
    /// <param name="reading">The number of the first.</param>
    public static IEnumerable<MessageText> In(MessageText json, int reading)
    {
        if (!JsonReader.IsJson(json.Text))
        {
            yield break;
        }

        foreach (FileMessage value in JsonReader.Read(json.Text, takesLineBreaks: true).Messages)
        {
            if (MessageLength.IsEnough(value.Text.Text))
            {
                yield return new MessageText(value.Text.Text, Parts(json, value.Text), json.Expression, reading++, json.HasOpenNames, value.Name);
            }
        }
    }

    // Stretches that are written as they are, and escapes: what stands for one character has the place of all that is written for it.
    private static List<MessagePart> Parts(MessageText json, MappedText value)
    {
        var parts = new List<MessagePart>();
        int start = 0;
        while (start < value.Text.Length)
        {
            TextSpan span = value.Locate(start, 1);
            int end = start + 1;
            if (span.Length == 1)
            {
                while (end < value.Text.Length && value.Locate(end, 1) is { Length: 1 } next && next.Start == span.Start + end - start)
                {
                    end++;
                }

                parts.AddRange(json.Overlapping(span.Start, end - start)
                    .Select(p => p.Slice(Math.Max(p.Start, span.Start), Math.Min(p.End, span.Start + end - start)).MovedBy(start - span.Start)));
            }
            else if (json.Overlapping(span.Start, span.Length).FirstOrDefault() is { } escape)
            {
                MessagePart written = escape.Slice(Math.Max(escape.Start, span.Start), Math.Min(escape.End, span.End));
                parts.Add(written with { Start = start, Length = 1, IsHole = true });
            }

            start = end;
        }

        return parts;
    }
}
