using System.Text.Json;
using Compliance.Tool.Evaluation;

namespace Compliance.WeightTrainer;

/// <summary>A message and what a careful person says of it.</summary>
internal sealed record LabelledMessage(string Source, string Text, MessageContext Context, Decision Label, string[] Rules, string[] Spans)
{
    private const string ExampleSource = "examples";

    /// <summary>The language it is written in, "" where nobody said.</summary>
    public string Language { get; init; } = "";

    /// <summary>How hard it was meant to be, "" where nobody said.</summary>
    public string Difficulty { get; init; } = "";

    /// <summary>Whether it is an example of a rule.</summary>
    public bool IsExample => Source == ExampleSource;

    /// <summary>The rules that the weights tell apart.</summary>
    public static string[] WeighedRules { get; } = [.. Categories.All.Select(Categories.FirstRule).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The messages of a file of JSON Lines, as docs/judgement.md describes them.</summary>
    public static IEnumerable<LabelledMessage> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement message = json.RootElement;
            if (!ContextFacts.TryParseContext(message.GetProperty("context").GetString()!, out MessageContext context))
            {
                throw new InvalidDataException($"{path}: no such context: {line}");
            }

            yield return new LabelledMessage(
                Path.GetFileNameWithoutExtension(path),
                message.GetProperty("text").GetString()!,
                context,
                Enum.Parse<Decision>(message.GetProperty("label").GetString()!, ignoreCase: true),
                [.. Strings(message, "categories").Where(Categories.All.Contains).Select(Categories.FirstRule).Distinct()],
                [.. Strings(message, "spans")])
            {
                Language = Said(message, "lang"),
                Difficulty = Said(message, "difficulty"),
            };
        }
    }

    /// <summary>The examples of the rules; of those about form the lawful ones, because the others say nothing about content.</summary>
    public static IEnumerable<LabelledMessage> Examples(CompliancePolicy policy) =>
        from rule in policy.Rules
        from example in rule.Examples
        where !rule.IsForm || example.Expected == Decision.Allowed
        select new LabelledMessage(
            ExampleSource, example.Text, example.Context, example.Expected, WeighedRules.Contains(rule.Id) ? [rule.Id] : [],
            example.Expected == Decision.Allowed ? [] : [example.Text]);

    /// <summary>The sentences that code fixes put in place of an offence: lawful, whoever writes first.</summary>
    public static IEnumerable<LabelledMessage> Replacements(CompliancePolicy policy) =>
        from rule in policy.Rules
        where rule.Replacement is not null
        from language in (string[])["en", "zh-Hans", "zh-Hant"]
        from context in (MessageContext[])[MessageContext.Proactive, MessageContext.Reply]
        select new LabelledMessage(ExampleSource, rule.Replacement!.In(language), context, Decision.Allowed, [], []);

    private static string Said(JsonElement message, string name) => message.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";

    private static IEnumerable<string> Strings(JsonElement message, string name) => message.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
