using System.Text.Json;
using Compliance.Tool.Evaluation;

namespace Compliance.WeightTrainer;

/// <summary>A message and what a careful person says of it.</summary>
/// <param name="Source">The file it stands in.</param>
/// <param name="Text">What it says.</param>
/// <param name="Context">What is known about it.</param>
/// <param name="Label">What is decided.</param>
/// <param name="Rules">For each offence the rules that it may break: a category may mean one of several.</param>
/// <param name="Spans">The words that are the offence.</param>
internal sealed record LabelledMessage(string Source, string Text, MessageContext Context, Decision Label, IReadOnlyList<string>[] Rules, string[] Spans)
{
    private const string ExampleSource = "examples";
    private static readonly HashSet<string> OfCategories = [.. Categories.All.SelectMany(Categories.RulesOf)];

    /// <summary>The language it is written in, "" where nobody said.</summary>
    public string Language { get; init; } = "";

    /// <summary>How hard it was meant to be, "" where nobody said.</summary>
    public string Difficulty { get; init; } = "";

    /// <summary>Whether it is an example of a rule.</summary>
    public bool IsExample => Source == ExampleSource;

    /// <summary>Who wrote it: files of one author are numbered.</summary>
    public string Author => Source.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>Whether a category of labelled messages speaks of its rules; of the others only examples do.</summary>
    public bool IsOfCategories => Array.Exists(Rules, r => r.Any(HasCategory));

    /// <summary>Whether a category of labelled messages speaks of a rule.</summary>
    public static bool HasCategory(string rule) => OfCategories.Contains(rule);

    /// <summary>The messages of a file of JSON Lines, as docs/judgement.md describes them, or examples of rules.</summary>
    public static IEnumerable<LabelledMessage> Read(string path, CompliancePolicy policy)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement message = json.RootElement;
            if (message.TryGetProperty("rule", out JsonElement id))
            {
                PolicyRule rule = policy.FindRule(id.GetString()!) ?? throw new InvalidDataException($"{path}: no such rule: {line}");
                if (OfRule(path, message, rule) is { } example)
                {
                    yield return example;
                }

                continue;
            }

            if (!ContextFacts.TryParseContext(message.GetProperty("context").GetString()!, out MessageContext context))
            {
                throw new InvalidDataException($"{path}: no such context: {line}");
            }

            yield return new LabelledMessage(
                Path.GetFileNameWithoutExtension(path),
                message.GetProperty("text").GetString()!,
                context,
                Enum.Parse<Decision>(message.GetProperty("label").GetString()!, ignoreCase: true),
                RulesOf(message),
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
            ExampleSource, example.Text, example.Context, example.Expected, [[rule.Id]],
            example.Expected == Decision.Allowed ? [] : [example.Text]);

    /// <summary>The sentences that code fixes put in place of an offence: lawful, whoever writes first.</summary>
    public static IEnumerable<LabelledMessage> Replacements(CompliancePolicy policy) =>
        from rule in policy.Rules
        where rule.Replacement is not null
        from language in (string[])["en", "zh-Hans", "zh-Hant"]
        from context in (MessageContext[])[MessageContext.Proactive, MessageContext.Reply]
        select new LabelledMessage(ExampleSource, rule.Replacement!.In(language), context, Decision.Allowed, [], []);

    // Somebody's example of a rule: it must fire, stay silent, or ask a person. What is wrong with the form says nothing about the words.
    private static LabelledMessage? OfRule(string path, JsonElement message, PolicyRule rule)
    {
        string text = message.GetProperty("text").GetString()!;
        Decision label = message.GetProperty("kind").GetString() switch
        {
            "trigger" => Decision.Prohibited,
            "review" => Decision.Review,
            _ => Decision.Allowed,
        };
        return rule.IsForm && label != Decision.Allowed
            ? null
            : new LabelledMessage(Path.GetFileNameWithoutExtension(path), text, MessageContext.Proactive, label, [[rule.Id]], label == Decision.Allowed ? [] : [text])
            {
                Language = Said(message, "lang"),
                Difficulty = label == Decision.Allowed ? "lookalike" : "plain",
            };
    }

    // "rules", where somebody named them, as in the marks of C# files: BSM1001, or BSM1001|BSM1006 where either is right. Else what the categories may mean.
    private static IReadOnlyList<string>[] RulesOf(JsonElement message) => message.TryGetProperty("rules", out _)
        ? [.. Strings(message, "rules").Select(r => r.Split('|'))]
        : [.. Strings(message, "categories").Where(Categories.All.Contains).Select(Categories.RulesOf)];

    private static string Said(JsonElement message, string name) => message.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";

    private static IEnumerable<string> Strings(JsonElement message, string name) => message.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
