namespace Compliance.Tool.Output;

/// <summary>Which parts of the policy nothing has exercised, as JSON.</summary>
internal sealed record JsonCoverage(JsonPolicy Policy, int Messages, IReadOnlyDictionary<string, JsonPartCount> Counts, IReadOnlyList<JsonPart> Unexercised);

/// <summary>How many parts of a kind there are.</summary>
internal sealed record JsonPartCount(int Exercised, int Of);

/// <summary>A part of the policy: where it stands, and the phrase where it is one.</summary>
internal sealed record JsonPart(string Kind, string File, int Line, string Name, string? Phrase);
