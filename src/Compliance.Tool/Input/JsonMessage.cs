using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Compliance.Tool.Input;

/// <summary>Reads one line of JSON Lines: <c>text</c>, optionally <c>id</c>, <c>context</c> and the facts of the context by their names.</summary>
internal static class JsonMessage
{
    /// <summary>Reads a line. Properties that mean nothing here are passed over.</summary>
    /// <param name="line">The line, valid UTF-8.</param>
    /// <param name="place">File and line, for people.</param>
    /// <param name="lineNumber">The id of a message that has none.</param>
    /// <param name="context">The context to start from.</param>
    /// <param name="error">What is wrong, or null.</param>
    public static InputMessage? Read(ReadOnlySpan<byte> line, string place, int lineNumber, MessageContext context, out string? error) =>
        Read(line, place, lineNumber, context, ContextFacts.Names, out error);

    /// <summary>Reads a line in which only these facts have the names of facts.</summary>
    public static InputMessage? Read(
        ReadOnlySpan<byte> line, string place, int lineNumber, MessageContext context, IReadOnlyList<string> factNames, out string? error)
    {
        string? text = null;
        string id = lineNumber.ToString(CultureInfo.InvariantCulture);
        var facts = new List<KeyValuePair<string, string>>();
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                error = "a JSON object was expected";
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = Text(ref reader);
                reader.Read();
                switch (name)
                {
                    case "text" when reader.TokenType == JsonTokenType.String:
                        text = Text(ref reader);
                        break;
                    case "text":
                        error = "'text' is no string";
                        return null;
                    case "id" when reader.TokenType is JsonTokenType.String or JsonTokenType.Number:
                        id = Encoding.UTF8.GetString(reader.TokenType == JsonTokenType.Number ? reader.ValueSpan : Quoted(reader.ValueSpan));
                        break;
                    default:
                        if ((name == "context" || factNames.Contains(name)) && reader.TokenType != JsonTokenType.Null)
                        {
                            facts.Add(new KeyValuePair<string, string>(name, Value(ref reader)));
                        }

                        reader.Skip();
                        break;
                }
            }

            if (reader.Read())
            {
                error = "nothing was expected after the object";
                return null;
            }
        }
        catch (JsonException invalid)
        {
            error = $"invalid JSON at byte {invalid.BytePositionInLine}: {FirstSentence(invalid.Message)}";
            return null;
        }

        if (text is null)
        {
            error = "there is no 'text'";
            return null;
        }

        error = Apply(facts, ref context);
        return error is null ? new InputMessage(id, text, context, place) : null;
    }

    /// <summary>Applies a context by name, then facts, whichever order they stand in.</summary>
    public static string? Apply(IReadOnlyList<KeyValuePair<string, string>> facts, ref MessageContext context)
    {
        foreach (KeyValuePair<string, string> named in facts.Where(f => f.Key == "context"))
        {
            if (!ContextFacts.TryParseContext(named.Value, out context))
            {
                return $"'{named.Value}' is no context: unknown, proactive, reply or buyer-asked-discount was expected";
            }
        }

        foreach (KeyValuePair<string, string> fact in facts.Where(f => f.Key != "context"))
        {
            if (!ContextFacts.TryApply(context, fact.Key, fact.Value, out context, out string? error))
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>
    /// A JSON string as UTF-16. Unlike the reader's own method it keeps a lone surrogate that was escaped: offsets in the verdict must be those of
    /// the text that the caller holds.
    /// </summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        string raw = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        if (!reader.ValueIsEscaped)
        {
            return raw;
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'b' => '\b',
                    'f' => '\f',
                    _ => raw[i],
                });
            }
        }

        return text.ToString();
    }

    private static string Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.True => "yes",
        JsonTokenType.False => "no",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private static byte[] Quoted(ReadOnlySpan<byte> content)
    {
        var quoted = new byte[content.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        content.CopyTo(quoted.AsSpan(1));
        return quoted;
    }

    // What follows is a position that is given already.
    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message.TrimEnd('.') : message[..end];
    }
}
