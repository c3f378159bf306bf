using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Tool.Output;

/// <summary>The JSON of verdicts and rules, written without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonVerdict))]
[JsonSerializable(typeof(JsonExplanation))]
[JsonSerializable(typeof(JsonRule[]))]
[JsonSerializable(typeof(JsonCoverage))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Leaves Chinese readable: the output goes to files and pipes, never into a web page.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>On one line.</summary>
    public static ToolJson OnOneLine { get; } = new(With(indented: false));

    /// <summary>A document, for programs and for the eye.</summary>
    public static ToolJson Indented { get; } = new(With(indented: true));

    /// <summary>How JSON is written.</summary>
    public static JsonSerializerOptions With(bool indented) => new()
    {
        Encoder = Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
