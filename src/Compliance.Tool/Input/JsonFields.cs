using System.Text;
using System.Text.Json;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>The properties of a JSON object on one line. Objects in it, which no line of ours has, are passed over.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonField> _fields = new(StringComparer.Ordinal);

    private JsonFields()
    {
    }

    /// <summary>The property of a name, or null where there is none or it is <c>null</c>.</summary>
    public JsonField? this[string name] => _fields.TryGetValue(name, out JsonField? field) ? field : null;

    /// <summary>Reads an object.</summary>
    /// <param name="line">Valid UTF-8.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static JsonFields? Read(ReadOnlySpan<byte> line, out string? problem)
    {
        var fields = new JsonFields();
        try
        {
            problem = fields.ReadAll(line);
        }
        catch (JsonException invalid)
        {
            problem = ToolText.InvalidJson(invalid.BytePositionInLine ?? 0, WithoutPosition(invalid.Message));
        }

        return problem is null ? fields : null;
    }

    private string? ReadAll(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            // What follows may be no JSON at all; that is told first.
            reader.Skip();
            reader.Read();
            return ToolText.NoJsonObject;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonStrings.Read(ref reader);
            reader.Read();
            JsonField? field = ReadField(ref reader);
            if (field is not null && !_fields.TryAdd(name, field))
            {
                return ToolText.GivenTwice(name);
            }
        }

        // Reads on, so that anything after the object is an error.
        reader.Read();
        return null;
    }

    private static JsonField? ReadField(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new JsonField(JsonTokenType.String, JsonStrings.Read(ref reader), []);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return new JsonField(reader.TokenType, Encoding.UTF8.GetString(reader.ValueSpan), []);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                return ReadArray(ref reader);
            default:
                reader.Skip();
                return new JsonField(JsonTokenType.StartObject, string.Empty, []);
        }
    }

    private static JsonField ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<string>();
        var areStrings = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                items.Add(JsonStrings.Read(ref reader));
            }
            else
            {
                areStrings = false;
                reader.Skip();
            }
        }

        return new JsonField(areStrings ? JsonTokenType.StartArray : JsonTokenType.None, string.Empty, items);
    }

    // The reader's sentence ends with a position that is given already, in the reader's own words.
    private static string WithoutPosition(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}

/// <summary>The value of a property.</summary>
/// <param name="Type">Its type; <see cref="JsonTokenType.StartArray"/> for an array of strings, <see cref="JsonTokenType.None"/> for any other array.</param>
/// <param name="Text">The text of a string; the characters of a number, <c>true</c> or <c>false</c>.</param>
/// <param name="Items">The strings of an array.</param>
internal sealed record JsonField(JsonTokenType Type, string Text, IReadOnlyList<string> Items)
{
    /// <summary>Whether the value is a string.</summary>
    public bool IsString => Type == JsonTokenType.String;
}
