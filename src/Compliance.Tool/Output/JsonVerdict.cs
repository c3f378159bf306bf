using System.Text.Json.Serialization;
using Compliance.Tool.Input;

namespace Compliance.Tool.Output;

/// <summary>A message's verdict as one line of JSON. This is an interface that other programs read: it does not change.</summary>
internal sealed record JsonVerdict(
    [property: JsonConverter(typeof(MessageIdConverter))] MessageId? Id,
    string Decision,
    IReadOnlyList<JsonFinding> Findings)
{
    public static JsonVerdict Of(MessageId? id, Verdict verdict, string language) =>
        new(id, verdict.Decision.Name(), [.. verdict.Findings.Select(f => JsonFinding.Of(f, language))]);
}

/// <summary>One finding of it. Start and length are UTF-16 code units of the message's text; <c>weighed</c> is written only where no condition met, <c>doubted</c> only where a person is asked about what a rule prohibits.</summary>
internal sealed record JsonFinding(
    string Rule,
    string Name,
    string Decision,
    int Start,
    int Length,
    [property: JsonConverter(typeof(JsonTextConverter))] string Text,
    string Message,
    string Remedy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Weighed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Doubted)
{
    public static JsonFinding Of(Finding finding, string language) => new(
        finding.Rule.Id, finding.Rule.Name, finding.Decision.Name(), finding.Start, finding.Length, finding.Text, finding.Why.In(language), finding.Remedy.In(language), finding.IsWeighed,
        finding.IsDoubted);
}
