using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Rules;

/// <summary>How sure a text must be a message before a rule speaks. Phrases that are never innocent need no proof; contact details do.</summary>
internal static class EvidenceNeeded
{
    // Nobody disguises the words of a label or a log.
    private const EvidenceLevel ForDisguised = EvidenceLevel.Sentence;

    // What no rule finds, words find in a message and not in what reads like one.
    private const EvidenceLevel ForWeighed = EvidenceLevel.Likely;

    /// <summary>The least evidence for a finding.</summary>
    public static EvidenceLevel For(Finding finding) =>
        finding.IsDisguised ? ForDisguised
        : finding.IsWeighed && For(finding.Rule) < ForWeighed ? ForWeighed
        : For(finding.Rule);

    /// <summary>The least evidence for what breaks a rule in plain words.</summary>
    public static EvidenceLevel For(PolicyRule rule) => rule.Id switch
    {
        // A reward for a review: two of 262,000 strings of public code had the words, and both meant it.
        "BSM2001" => EvidenceLevel.Sentence,
        // A subject is never long, and the tag stands nowhere else.
        "BSM4004" => EvidenceLevel.Likely,
        "BSM1007" => EvidenceLevel.Message,
        _ => rule.Category is RuleCategory.Promotion or RuleCategory.Reviews ? EvidenceLevel.Likely : EvidenceLevel.Message,
    };
}
