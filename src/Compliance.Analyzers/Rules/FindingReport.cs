using Compliance.Analyzers.Extraction;

namespace Compliance.Analyzers.Rules;

/// <summary>Makes a diagnostic of a finding.</summary>
internal static class FindingReport
{
    /// <summary>The property of a diagnostic that names the rule: the rules of a company share one id.</summary>
    public const string RuleKey = "rule";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleDescriptors.All.ToDictionary(d => d.Id, StringComparer.Ordinal);
    private static readonly LocalizableString Prohibited = new ResourceText("Prohibited");
    private static readonly LocalizableString Review = new ResourceText("Review");

    /// <summary>What a rule's findings can be reported as: those of the built-in policy, and the one that all other rules share.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = RuleDescriptors.All.Add(ToolDescriptors.CompanyRule);

    /// <summary>
    /// Whether an id that somebody wrote means a rule: its own, or the one that its findings are reported as, which is what people see.
    /// </summary>
    public static bool Names(string id, PolicyRule rule) => id == rule.Id || id == ToolDescriptors.CompanyRule.Id && !ById.ContainsKey(rule.Id);

    /// <summary>The diagnostic for a finding in source code.</summary>
    /// <param name="finding">What Core found.</param>
    /// <param name="message">In which message.</param>
    /// <param name="behindNames">Whether it is shown on the words behind a name, and not on the name.</param>
    public static Diagnostic Create(Finding finding, MessageText message, bool behindNames = false)
    {
        (Location primary, ImmutableArray<Location> elsewhere) = message.Locate(finding.Start, finding.Length, behindNames);
        // Code fixes change one member: what is written elsewhere, or in JSON, is for a person.
        ImmutableDictionary<string, string?> words = behindNames || message.Key is not null ? ImmutableDictionary<string, string?>.Empty : FoundWords.Write(finding, message);
        return Create(finding, message.Show(finding.Start, finding.Length), primary, elsewhere, words);
    }

    /// <summary>The diagnostic for a finding in another file.</summary>
    /// <param name="finding">What Core found.</param>
    /// <param name="shown">The words as they are shown to people.</param>
    /// <param name="place">Where they are written.</param>
    public static Diagnostic Create(Finding finding, string shown, Location place) => Create(finding, shown, place, [], ImmutableDictionary<string, string?>.Empty);

    private static Diagnostic Create(Finding finding, string shown, Location primary, ImmutableArray<Location> elsewhere, ImmutableDictionary<string, string?> properties)
    {
        bool builtIn = ById.TryGetValue(finding.Rule.Id, out DiagnosticDescriptor? descriptor);
        return Diagnostic.Create(
            builtIn ? descriptor! : ToolDescriptors.CompanyRule,
            primary,
            elsewhere,
            properties.Add(RuleKey, finding.Rule.Id).Add("decision", finding.Decision == Decision.Review ? "review" : "prohibited"),
            shown,
            finding.Decision == Decision.Review ? Review : Prohibited,
            builtIn ? finding.Rule.Name : finding.Rule.ToString(),
            new PolicyText(finding.Why, continues: false),
            new PolicyText(finding.Remedy, continues: true));
    }
}
