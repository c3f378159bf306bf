namespace Compliance.Analyzers.Evidence;

/// <summary>How sure a text must be a message before a rule speaks. Phrases that are never innocent need no proof; contact details do.</summary>
internal static class EvidenceNeeded
{
    // Nobody disguises the words of a label or a log.
    private const EvidenceLevel ForDisguised = EvidenceLevel.Sentence;

    // What no rule finds, words find in a message and not in what reads like one; where they accuse less clearly, in what is proved to be one.
    private const EvidenceLevel ForWeighed = EvidenceLevel.Likely;
    private const EvidenceLevel ForDoubted = EvidenceLevel.Message;

    /// <summary>The least evidence for a finding.</summary>
    public static EvidenceLevel For(Finding finding) =>
        finding.IsDisguised ? ForDisguised
        : finding.IsWeighed && finding.IsDoubted ? ForDoubted
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

    /// <summary>The least evidence for a finding where the file has to do with a marketplace: there marketing, which every site may do, is none of its notices.</summary>
    public static EvidenceLevel InMarketplace(Finding finding) => finding.Rule.Id == "BSM1007" && !finding.IsWeighed && !finding.IsDisguised ? EvidenceLevel.Likely : For(finding);

    /// <summary>
    /// Whether a finding tells something only of a message that a marketplace carries: notices that it sends itself, form that it does not show, and what words accuse of that
    /// no rule finds, where the words leave it in doubt or sound like marketing: they were learned from messages to buyers, and every site welcomes its users.
    /// </summary>
    public static bool IsOfMarketplace(Finding finding) => finding.Rule.Id is "BSM4002" or "BSM5001" or "BSM5002" or "BSM5003" || finding.IsWeighed && (finding.IsDoubted || finding.Rule.Id == "BSM1007");

    /// <summary>Whether a finding tells something only of a whole message: a notice that is sent needlessly is never a line of one.</summary>
    public static bool IsOfWhole(Finding finding) => finding.IsWeighed && finding.Rule.Id == "BSM4002";

    /// <summary>The holes whose names do not break the rule of a finding, if it has no other words.</summary>
    public static HoleNames ExcusedNames(Finding finding) => finding.Rule.Id switch
    {
        // They are about how somebody is reached.
        "BSM3002" or "BSM3003" => HoleNames.OfNames,
        // It is about spelling.
        "BSM5004" => HoleNames.All,
        _ => finding.IsDisguised ? HoleNames.All : HoleNames.None,
    };

    /// <summary>Whether what breaks a rule is innocent nowhere: a trade for a review, bad ones kept away. In what trade it is, does not matter. Everybody asks for feedback, to improve.</summary>
    public static bool IsOfAnyTrade(PolicyRule rule) => rule.Id is "BSM2001" or "BSM2003";
}
