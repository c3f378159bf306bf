using System.Globalization;
using System.Text.Json;
using Compliance.Tool.Input;

namespace Compliance.Tool.Evaluation;

/// <summary>Reads labelled messages (<c>label</c>, <c>categories</c>, <c>spans</c>, <c>difficulty</c>) and examples (<c>rule</c>, <c>kind</c>), JSON Lines.</summary>
internal static class LabelledCorpus
{
    // In a corpus 'kind' is the kind of an example, not that of a message.
    private static readonly string[] FactNames = [.. ContextFacts.Names.Where(n => n != "kind")];

    /// <summary>Reads a corpus; returns false, after saying why on every line that is wrong, where it cannot be read whole.</summary>
    public static bool TryRead(string path, Action<LabelledMessage> message, Action<LabelledExample> example, TextWriter error)
    {
        var succeeded = true;
        void Report(string place, string problem)
        {
            succeeded = false;
            error.WriteLine($"{place}: {problem}");
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            var lines = new Utf8LineReader(file);
            while (lines.TryRead(out ReadOnlySpan<byte> line, out long invalidAt))
            {
                string place = $"{path}:{lines.LineNumber.ToString(CultureInfo.InvariantCulture)}";
                if (invalidAt >= 0)
                {
                    Report(place, ToolText.NotUtf8(invalidAt));
                }
                else if (line.ContainsAnyExcept((byte)' ', (byte)'\t') && Read(line, place, lines.LineNumber, message, example) is { } problem)
                {
                    Report(place, problem);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(path, exception is FileNotFoundException or DirectoryNotFoundException ? ToolText.NoSuchFile : exception.Message);
        }

        return succeeded;
    }

    private static string? Read(ReadOnlySpan<byte> line, string place, int lineNumber, Action<LabelledMessage> message, Action<LabelledExample> example)
    {
        if (JsonMessage.Read(line, place, lineNumber, MessageContext.Unknown, FactNames, out string? error) is not { } read)
        {
            return error;
        }

        var reader = new Utf8JsonReader(line);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement row = document.RootElement;
        string? label = Text(row, "label");
        string? kind = Text(row, "kind");
        if (label is not null)
        {
            Decision? decision = label switch
            {
                "prohibited" => Decision.Prohibited,
                "review" => Decision.Review,
                "allowed" => Decision.Allowed,
                _ => null,
            };
            if (decision is null)
            {
                return ToolText.UnknownLabel(label);
            }

            message(new LabelledMessage(
                Text(row, "id") ?? read.Id!, Text(row, "lang") ?? string.Empty, read.Context, Text(row, "context") ?? "unknown", read.Text, decision.Value,
                Texts(row, "categories"), Texts(row, "spans"), Text(row, "difficulty") ?? string.Empty));
            return null;
        }

        if (kind is null)
        {
            return ToolText.NotLabelled;
        }

        if (kind is not ("trigger" or "lookalike" or "review"))
        {
            return ToolText.UnknownKind(kind);
        }

        example(new LabelledExample(Text(row, "rule") ?? string.Empty, Text(row, "lang") ?? string.Empty, kind, read.Text));
        return null;
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];
}
