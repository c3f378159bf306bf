namespace Compliance.Tool.Evaluation;

/// <summary>A line of the evaluation.</summary>
/// <param name="Group">The table it stands in.</param>
/// <param name="Name">What is counted: a language, a difficulty, a category, a rule.</param>
/// <param name="Shares">The counts.</param>
internal sealed record Figure(string Group, string Name, IReadOnlyList<NamedShare> Shares);

/// <summary>A count and its name.</summary>
internal readonly record struct NamedShare(string Name, Share Share)
{
    public string? Text => Name is null ? null : Share.ToString();
}

/// <summary>Counts of label against decision.</summary>
internal static class Figures
{
    private const string Misses = "misses";
    private const string Alarms = "false alarms";

    /// <summary>The figures of labelled messages, in all and by language, difficulty and category.</summary>
    public static IEnumerable<Figure> OfMessages(IReadOnlyList<Judged> messages, KeywordList? keywords)
    {
        if (messages.Count == 0)
        {
            yield break;
        }

        foreach (Decision label in (Decision[])[Decision.Prohibited, Decision.Review, Decision.Allowed])
        {
            Judged[] labelled = [.. messages.Where(m => m.Message.Label == label)];
            yield return new Figure("label and decision", Output.JsonText.InJson(label),
            [
                .. from decision in (Decision[])[Decision.Prohibited, Decision.Review, Decision.Allowed]
                   select new NamedShare(Output.JsonText.InJson(decision), Share.Of(labelled, m => m.Decision == decision)),
            ]);
        }

        yield return new Figure("quality", "all", [.. Quality(messages)]);
        if (keywords is not null)
        {
            yield return new Figure("quality", "keyword list",
            [
                new NamedShare(Misses, Share.Of(Prohibited(messages), m => !keywords.Hits(m.Message.Text))),
                new NamedShare(Alarms, Share.Of(Allowed(messages), m => keywords.Hits(m.Message.Text))),
            ]);
        }

        foreach (Figure figure in By("language", messages, m => m.Message.Language)
            .Concat(By("difficulty", messages, m => m.Message.Difficulty))
            .Concat(By("context", messages, m => m.Message.ContextName)))
        {
            yield return figure;
        }

        foreach (IGrouping<string, Judged> category in Prohibited(messages)
            .SelectMany(m => m.Message.Categories.Select(c => (Category: c, Message: m)))
            .GroupBy(p => p.Category, p => p.Message)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return new Figure("category", category.Key,
            [
                new NamedShare(Misses, Share.Of(category, m => m.IsMiss)),
                new NamedShare("named", Share.Of(category, m => m.Findings.Any(f => Categories.Covers(f.Rule.Id, category.Key)))),
            ]);
        }
    }

    /// <summary>The figures of examples, by rule.</summary>
    public static IEnumerable<Figure> OfExamples(IReadOnlyList<JudgedExample> examples) =>
        from rule in examples.GroupBy(e => e.Example.Rule).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Name: g.Key, Examples: g.ToArray())).Append((Name: "all", Examples: [.. examples]))
        where rule.Examples.Length > 0
        select new Figure("examples", rule.Name,
        [
            new NamedShare("triggers fired", Share.Of(rule.Examples.Where(e => e.Example.Kind == "trigger"), e => e.IsRight)),
            new NamedShare("look-alikes silent", Share.Of(rule.Examples.Where(e => e.Example.Kind == "lookalike"), e => e.IsRight)),
            new NamedShare("reviews", Share.Of(rule.Examples.Where(e => e.Example.Kind == "review"), e => e.IsRight)),
        ]);

    private static IEnumerable<Figure> By(string group, IEnumerable<Judged> messages, Func<Judged, string> key) => messages
        .GroupBy(key)
        .OrderBy(some => some.Key, StringComparer.Ordinal)
        .Select(some => new Figure(group, some.Key, [.. Quality([.. some])]));

    private static IEnumerable<NamedShare> Quality(IReadOnlyList<Judged> messages)
    {
        yield return new NamedShare(Misses, Share.Of(Prohibited(messages), m => m.IsMiss));
        yield return new NamedShare(Alarms, Share.Of(Allowed(messages), m => m.IsAlarm));
        yield return new NamedShare("reviews found", Share.Of(messages.Where(m => m.Message.Label == Decision.Review), m => !m.IsUnreviewed));
        yield return new NamedShare("right category", Share.Of(messages.Where(m => m.IsCaught && m.Message.Categories.Count > 0), m => m.NamesCategory));
        yield return new NamedShare("right words", Share.Of(messages.Where(m => m.IsCaught && m.Message.Spans.Count > 0), m => m.OverlapsSpan));
    }

    private static IEnumerable<Judged> Prohibited(IEnumerable<Judged> messages) => messages.Where(m => m.Message.Label == Decision.Prohibited);

    private static IEnumerable<Judged> Allowed(IEnumerable<Judged> messages) => messages.Where(m => m.Message.Label == Decision.Allowed);
}
