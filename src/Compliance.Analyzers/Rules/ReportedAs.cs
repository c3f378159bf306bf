namespace Compliance.Analyzers.Rules;

/// <summary>As what the findings of rules are reported: a rule of the built-in policy as itself, all others as one that they share.</summary>
internal static class ReportedAs
{
    private static readonly Dictionary<string, DiagnosticDescriptor> BuiltIn = RuleDescriptors.All.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>All that findings can be reported as.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = RuleDescriptors.All.Add(ToolDescriptors.CompanyRule);

    /// <summary>What the findings of a rule are reported as.</summary>
    public static DiagnosticDescriptor Of(PolicyRule rule) => BuiltIn.TryGetValue(rule.Id, out DiagnosticDescriptor? own) ? own : ToolDescriptors.CompanyRule;

    /// <summary>Whether an id that somebody wrote means a rule: its own, or the one that its findings are reported as, which is what people see.</summary>
    public static bool Means(string id, PolicyRule rule) => id == rule.Id || id == Of(rule).Id;
}
