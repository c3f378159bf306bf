namespace Compliance.Tool.Output;

/// <summary>A rule, as JSON.</summary>
internal sealed record JsonRule(
    string Id, string Name, string Category, string Severity, string File, string Title, string Why, string Remedy, IReadOnlyList<JsonSource> Sources,
    IReadOnlyList<JsonExample>? Examples)
{
    /// <summary>A rule in a language, with or without its examples.</summary>
    public static JsonRule Of(PolicyRule rule, string language, bool withExamples) => new(
        rule.Id, rule.Name, CategoryNames.Of(rule.Category), CategoryNames.Of(rule.Severity), rule.Path, rule.Title.In(language), rule.Why.In(language),
        rule.Remedy.In(language), [.. rule.Sources.Select(s => new JsonSource(s.Title, s.Url, s.Read))],
        withExamples ? [.. rule.Examples.Select(e => new JsonExample(e.Language, e.Expected.Name(), e.Text))] : null);
}

/// <summary>Where a rule was read.</summary>
internal sealed record JsonSource(string Title, string Url, string Read);

/// <summary>An example of a rule.</summary>
internal sealed record JsonExample(string Language, string Expected, [property: System.Text.Json.Serialization.JsonConverter(typeof(JsonTextConverter))] string Text);
