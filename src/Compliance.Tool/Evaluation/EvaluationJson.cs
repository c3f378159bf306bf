using System.Text.Json.Serialization;
using Compliance.Tool.Output;

namespace Compliance.Tool.Evaluation;

/// <summary>The JSON of evaluations, written without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonEvaluation))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    /// <summary>A document, for programs and for the eye.</summary>
    public static EvaluationJson Indented { get; } = new(ToolJson.With(indented: true));
}
