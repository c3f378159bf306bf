using System.Text;
using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Tests.Generated;

/// <summary>Writes the page of a rule from its policy file.</summary>
internal static class RulePage
{
    private const int MostExamples = 12;

    /// <summary>The path of the page.</summary>
    public static string PathOf(PolicyRule rule, PageText text) => $"docs/rules/{rule.Id}{(text.Language == "en" ? ".md" : ".zh-CN.md")}";

    /// <summary>The page.</summary>
    public static string Write(PolicyRule rule, PageText text)
    {
        var page = new StringBuilder();
        page.Append("<!-- ").Append(rule.Path).Append(" -->\n");
        page.Append("# ").Append(rule.Id).Append(' ').Append(rule.Name).Append(text.Colon).Append(rule.Title.In(text.Language)).Append("\n\n");
        page.Append('[').Append(text.Other).Append("](").Append(rule.Id).Append(text.OtherSuffix).Append(")\n\n");
        page.Append("| ").AppendJoin(" | ", text.Id, text.Name, text.Category, text.Severity).Append(" |\n|---|---|---|---|\n| ")
            .AppendJoin(" | ", rule.Id, "`" + rule.Name + "`", "BuyerMessages." + rule.Category, rule.Severity).Append(" |\n\n");

        Section(page, text.Flagged, rule.Title.In(text.Language) + (text.Language == "en" ? ". " : "。") + text.Where[EvidenceNeeded.For(rule).ToString()]);
        Section(page, text.Why, Why(rule, text));
        Section(page, text.Examples, Examples(rule, text, e => e.Expected != Decision.Allowed));
        Section(page, text.Allowed, Examples(rule, text, e => e.Expected == Decision.Allowed));
        Section(page, text.Instead, rule.Remedy.In(text.Language) + (text.Language == "en" ? "." : "。"));
        Section(page, text.Configure, text.ConfigureText(rule));
        Section(page, text.Limits, text.LimitsText);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The rows of the README's table.</summary>
    public static string Table(IEnumerable<PolicyRule> rules, PageText text)
    {
        var table = new StringBuilder();
        table.Append("| ").AppendJoin(" | ", text.Id, text.Name, text.Flagged, text.Severity).Append(" |\n|---|---|---|---|\n");
        foreach (PolicyRule rule in rules)
        {
            table.Append("| ").AppendJoin(" | ", $"[{rule.Id}]({PathOf(rule, text)})", $"`{rule.Name}`", rule.Title.In(text.Language), rule.Severity).Append(" |\n");
        }

        return table.ToString();
    }

    private static void Section(StringBuilder page, string heading, string body) =>
        page.Append("## ").Append(heading).Append("\n\n").Append(body.ReplaceLineEndings("\n").Trim('\n')).Append("\n\n");

    private static string Why(PolicyRule rule, PageText text)
    {
        var why = new StringBuilder();
        why.Append(rule.Why.In(text.Language)).Append(text.Language == "en" ? ".\n\n" : "。\n\n");
        foreach (RuleSource source in rule.Sources)
        {
            why.Append("* [").Append(source.Title).Append("](").Append(source.Url).Append(')').Append(text.Comma).Append(text.SourceRead).Append(' ').Append(source.Read).Append('\n');
        }

        return why.ToString();
    }

    // The first of the file: their author put the plainest first.
    private static string Examples(PolicyRule rule, PageText text, Func<RuleExample, bool> wanted)
    {
        var list = new StringBuilder();
        foreach (RuleExample example in rule.Examples.Where(e => text.Speaks(e.Language) && wanted(e)).Take(MostExamples))
        {
            list.Append("* ").Append(Quoted(example.Text));
            string[] notes = [.. Notes(example, text)];
            if (notes.Length > 0)
            {
                list.Append(text.Open).AppendJoin(text.Comma, notes).Append(text.Close);
            }

            list.Append('\n');
        }

        return list.ToString();
    }

    private static IEnumerable<string> Notes(RuleExample example, PageText text)
    {
        if (example.Expected == Decision.Review)
        {
            yield return text.NeedsReview;
        }

        if (example.Context == MessageContext.Unknown)
        {
            yield break;
        }

        foreach ((string name, string note) in text.Contexts)
        {
            if (ContextFacts.TryParseContext(name, out MessageContext context) && context == example.Context)
            {
                yield return note;
                yield break;
            }
        }

        foreach (string fact in Facts(example.Context))
        {
            yield return "`" + fact + "`";
        }
    }

    // A fact that the context has is one that it would be another context without.
    private static IEnumerable<string> Facts(MessageContext context) =>
        from fact in ContextFacts.Names
        from value in ContextFacts.Values(fact)
        where ContextFacts.TryApply(MessageContext.Unknown, fact, value, out MessageContext alone, out _) && alone != MessageContext.Unknown
            && ContextFacts.TryApply(context, fact, value, out MessageContext same, out _) && same == context
        select fact + "=" + value;

    private static string Quoted(string text)
    {
        string line = text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", " ⏎ ", StringComparison.Ordinal).Trim();
        int ticks = 1;
        while (line.Contains(new string('`', ticks), StringComparison.Ordinal))
        {
            ticks++;
        }

        string fence = new('`', ticks);
        return ticks == 1 ? fence + line + fence : fence + " " + line + " " + fence;
    }
}
