using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Tool;

/// <summary>JSON without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Chinese stays readable: the output goes to files and pipes, never into a web page.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, indented.</summary>
    public static JsonWriterOptions Document { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };
}
