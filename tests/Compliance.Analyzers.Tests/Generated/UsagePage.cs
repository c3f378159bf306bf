using System.Globalization;
using System.Text;
using Compliance.Analyzers.Tests.Usage;
using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Generated;

/// <summary>Writes the page of a rule about the use of APIs, from its descriptor and its examples.</summary>
internal static class UsagePage
{
    /// <summary>The path of the page.</summary>
    public static string PathOf(DiagnosticDescriptor rule, PageText text) => $"docs/rules/{rule.Id}{(text.Language == "en" ? ".md" : ".zh-CN.md")}";

    /// <summary>The page.</summary>
    public static string Write(string name, DiagnosticDescriptor rule, PageText text)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(text.Language);
        string stop = text.Language == "en" ? "." : "。";
        (IReadOnlyList<string> flagged, IReadOnlyList<string> lawful) = UsageExamples.ById[rule.Id];
        var page = new StringBuilder();
        page.Append("<!-- src/Compliance.Analyzers/Rules/UsageDescriptors.cs -->\n");
        page.Append("# ").Append(rule.Id).Append(' ').Append(name).Append(text.Colon).Append(rule.Title.ToString(culture)).Append("\n\n");
        page.Append('[').Append(text.Other).Append("](").Append(rule.Id).Append(text.OtherSuffix).Append(")\n\n");
        page.Append("| ").AppendJoin(" | ", text.Id, text.Name, text.Category, text.Severity).Append(" |\n|---|---|---|---|\n| ")
            .AppendJoin(" | ", rule.Id, "`" + name + "`", rule.Category, Severity(rule, text)).Append(" |\n\n");
        Section(page, text.Flagged, rule.Title.ToString(culture) + stop);
        Section(page, text.Why, rule.Description.ToString(culture) + stop);
        Section(page, text.Examples, Code(flagged));
        Section(page, text.Allowed, Code(lawful));
        Section(page, text.Configure, text.ConfigureUsage(rule.Id, rule.IsEnabledByDefault));
        Section(page, text.Limits, text.UsageLimits);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The row of the README's table.</summary>
    public static string Row(string name, DiagnosticDescriptor rule, PageText text) =>
        "| " + string.Join(" | ", $"[{rule.Id}]({PathOf(rule, text)})", $"`{name}`", rule.Title.ToString(CultureInfo.GetCultureInfo(text.Language)), Severity(rule, text)) + " |\n";

    private static string Severity(DiagnosticDescriptor rule, PageText text) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : text.Off;

    private static void Section(StringBuilder page, string heading, string body) =>
        page.Append("## ").Append(heading).Append("\n\n").Append(body.ReplaceLineEndings("\n").Trim('\n')).Append("\n\n");

    private static string Code(IEnumerable<string> examples) => "```csharp\n" + string.Join("\n\n", examples.Select(UsageExamples.Plain)) + "\n```\n";
}
