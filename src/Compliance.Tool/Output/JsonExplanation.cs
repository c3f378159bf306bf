using System.Text.Json.Serialization;

namespace Compliance.Tool.Output;

/// <summary>How a verdict came about, as JSON. Starts and lengths are UTF-16 code units of the message's text.</summary>
internal sealed record JsonExplanation(
    [property: JsonConverter(typeof(JsonTextConverter))] string Folded,
    IReadOnlyList<JsonSignal> Signals,
    IReadOnlyList<JsonVeto> Vetoes,
    IReadOnlyList<JsonCondition> Conditions,
    IReadOnlyList<JsonSentence> Sentences,
    bool ClearAtAGlance,
    string Decision,
    IReadOnlyList<JsonFinding> Findings,
    JsonPolicy Policy)
{
    public static JsonExplanation Of(Explanation explanation, string language) => new(
        explanation.FoldedText,
        [.. explanation.Signals.Where(s => s.VetoedBy is null).Select(s => new JsonSignal(s.Name, s.Start, s.Length, s.Text, s.IsDisguised))],
        [.. explanation.Signals.Where(s => s.VetoedBy is not null).Select(s => new JsonVeto(s.VetoedBy!, s.Name, s.Start, s.Length, s.Text))],
        [
            .. explanation.Conditions.Select(c => new JsonCondition(
                c.Rule.Id, c.Rule.Name, c.Condition, c.Rule.Path, c.Line, c.Decision.Name(), c.DecisionRow, c.Start, c.Length, c.Text)),
        ],
        [.. explanation.Sentences.Select(s => new JsonSentence(s.Start, s.Length, s.Text, Math.Round(s.Weight, 2), [.. s.Parts.Select(p => new JsonWeight(p.Name, Math.Round(p.Weight, 2)))]))],
        explanation.IsClearAtAGlance,
        explanation.Verdict.Decision.Name(),
        [.. explanation.Verdict.Findings.Select(f => JsonFinding.Of(f, language))],
        JsonPolicy.Of(explanation.Verdict.Policy));
}

/// <summary>A signal that stands.</summary>
internal sealed record JsonSignal(string Name, int Start, int Length, [property: JsonConverter(typeof(JsonTextConverter))] string Text, bool Disguised);

/// <summary>A veto that fired: which signal it removed, and where.</summary>
internal sealed record JsonVeto(string Name, string Removed, int Start, int Length, [property: JsonConverter(typeof(JsonTextConverter))] string Text);

/// <summary>A condition that met, and what the context made of it.</summary>
internal sealed record JsonCondition(
    string Rule, string Name, string Condition, string File, int Line, string Decision, string? Row, int Start, int Length,
    [property: JsonConverter(typeof(JsonTextConverter))] string Text);

/// <summary>A sentence and what it weighs: above 0 it reads rather like an offence.</summary>
internal sealed record JsonSentence(
    int Start, int Length, [property: JsonConverter(typeof(JsonTextConverter))] string Text, double Weight, IReadOnlyList<JsonWeight> Parts);

/// <summary>What has a weight in a sentence.</summary>
internal sealed record JsonWeight([property: JsonConverter(typeof(JsonTextConverter))] string Name, double Weight);

/// <summary>The policy that judged.</summary>
internal sealed record JsonPolicy(string Version, string Sha256)
{
    public static JsonPolicy Of(CompliancePolicy policy) => new(policy.Version, policy.Sha256);
}
