using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;

namespace Compliance.Analyzers.Reporting;

/// <summary>Makes a diagnostic of a finding.</summary>
internal static class FindingReport
{
    /// <summary>The property of a diagnostic that names the rule: the rules of a company share one id.</summary>
    public const string RuleKey = "rule";

    private static readonly LocalizableString Prohibited = new ResourceText("Prohibited");
    private static readonly LocalizableString Review = new ResourceText("Review");

    /// <summary>The diagnostic for a finding in source code.</summary>
    /// <param name="finding">What Core found.</param>
    /// <param name="message">In which message.</param>
    /// <param name="context">In which context it was judged.</param>
    /// <param name="behindNames">Whether it is shown on the words behind a name, and not on the name.</param>
    public static Diagnostic Create(Finding finding, MessageText message, MessageContext context, bool behindNames = false)
    {
        (Location primary, ImmutableArray<Location> elsewhere) = message.Place(finding.Start, finding.Length, behindNames);
        // Code fixes change one member: what is written elsewhere, or in JSON, is for a person.
        ImmutableDictionary<string, string?> words = behindNames || message.Key is not null ? ImmutableDictionary<string, string?>.Empty : FoundWords.Write(finding, message, context);
        return Create(finding, message.Show(finding.Start, finding.Length), primary, elsewhere, words);
    }

    /// <summary>The diagnostic for a finding in another file.</summary>
    /// <param name="finding">What Core found.</param>
    /// <param name="shown">The words as they are shown to people.</param>
    /// <param name="place">Where they are written.</param>
    public static Diagnostic Create(Finding finding, string shown, Location place) => Create(finding, shown, place, [], ImmutableDictionary<string, string?>.Empty);

    private static Diagnostic Create(Finding finding, string shown, Location primary, ImmutableArray<Location> elsewhere, ImmutableDictionary<string, string?> properties)
    {
        DiagnosticDescriptor descriptor = ReportedAs.Of(finding.Rule);
        return Diagnostic.Create(
            descriptor,
            primary,
            elsewhere,
            properties.Add(RuleKey, finding.Rule.Id).Add("decision", finding.Decision == Decision.Review ? "review" : "prohibited"),
            shown,
            finding.Decision == Decision.Review ? Review : Prohibited,
            descriptor.Id == finding.Rule.Id ? finding.Rule.Name : finding.Rule.ToString(),
            new PolicyText(finding.Why, continues: false),
            new PolicyText(finding.Remedy, continues: true));
    }
}
