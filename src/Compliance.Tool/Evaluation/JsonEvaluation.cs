using System.Text.Json.Serialization;
using Compliance.Tool.Output;

namespace Compliance.Tool.Evaluation;

/// <summary>An evaluation, as JSON. Rates go from 0 to 1.</summary>
/// <param name="Policy">The policy that judged.</param>
/// <param name="Rules">What it made of the corpus.</param>
/// <param name="Baseline">What the list of words made of it, where one was given.</param>
/// <param name="Lines">The lines that were asked for.</param>
internal sealed record JsonEvaluation(JsonPolicy Policy, JsonFigures Rules, JsonFigures? Baseline, IReadOnlyList<JsonShown>? Lines);

/// <summary>The figures of one judge.</summary>
internal sealed record JsonFigures(MessageFigures? Messages, ExampleFigures? Examples)
{
    public static JsonFigures Of(JudgedCorpus judged) => new(judged.OfMessages, judged.OfExamples);
}

/// <summary>A line of the corpus, and what the rules made of it.</summary>
internal sealed record JsonShown(
    string Show, string Id, string Lang, string? Context, string? Difficulty, string Label, IReadOnlyList<string>? Categories, string Decision,
    IReadOnlyList<JsonMark> Findings, [property: JsonConverter(typeof(JsonTextConverter))] string Text);

/// <summary>A finding on such a line.</summary>
internal sealed record JsonMark(
    string Rule, string Condition, string Decision, int Start, int Length, [property: JsonConverter(typeof(JsonTextConverter))] string Text);
