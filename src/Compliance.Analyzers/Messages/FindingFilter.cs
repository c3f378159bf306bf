using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;

namespace Compliance.Analyzers.Messages;

/// <summary>Which findings in a text tell something where it stands: some only in a message that a marketplace carries, most not in those of another trade, and none of names.</summary>
/// <param name="project">What the compilation knows of its texts.</param>
/// <param name="message">The text.</param>
/// <param name="site">Where it stands.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class FindingFilter(ProjectEvidence project, MessageText message, MessageSite site, CancellationToken cancellation)
{
    /// <summary>Whether the evidence is enough for a finding, in the file where it stands.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="level">The evidence for its text.</param>
    public bool IsProven(Finding finding, EvidenceLevel level) =>
        level >= EvidenceNeeded.For(finding) || level >= EvidenceNeeded.InMarketplace(finding) && project.NamesMarketplace(site, cancellation);

    /// <summary>Whether a finding tells something.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isAnnotated">Whether the text is said to be a message to a buyer.</param>
    /// <param name="isStated">Whether that, or something about the messages of the file, is said.</param>
    public bool Tells(Finding finding, bool isAnnotated, bool isStated) =>
        !IsOfName(finding) && (!EvidenceNeeded.IsOfWhole(finding) || TextCues.Read(message.Text).IsSentence) && (!finding.IsWeighed || isAnnotated || HasWords(finding) && IsOfBuyers()) && (isStated || IsOfTrade(finding));

    private bool IsOfTrade(Finding finding) =>
        project.NamesMarketplace(site, cancellation)
        || !OtherTrade.IsGame(site) && !EvidenceNeeded.IsOfMarketplace(finding)
            && (EvidenceNeeded.IsOfAnyTrade(finding.Rule) ? !OtherTrade.IsHouse(site, message.Text) : !OtherTrade.IsNear(site, message.Text, promoted: finding.Rule.Category == RuleCategory.Promotion));

    // What words weigh was learned from what is written to buyers.
    private bool IsOfBuyers() => Trade.IsNear(site, message.Text) || !TextCues.Read(message.Text).IsForSeller && project.NamesMarketplace(site, cancellation);

    // A programmer names things in pinyin, shortens and joins words, and hides nothing from anybody. user.QQName is what somebody is called, and no number; so is the QQ that is greeted.
    private bool IsOfName(Finding finding) => EvidenceNeeded.ExcusedNames(finding) switch
    {
        HoleNames.None => false,
        var excused => message.Overlapping(finding.Start, finding.Length)
            .All(p => p.IsHole && (excused == HoleNames.All || message.Text.Substring(p.Start, p.Length).EndsWith("name}", StringComparison.Ordinal) || TextCues.IsGreetedAt(message.Text, p.Start))),
    };

    // "Your job #{id}" weighs what its names weigh.
    private bool HasWords(Finding finding) =>
        message.Overlapping(finding.Start, finding.Length).Where(p => !p.IsHole)
            .Sum(p => TextCues.Read(message.Text.Substring(Math.Max(p.Start, finding.Start), Math.Min(p.End, finding.Start + finding.Length) - Math.Max(p.Start, finding.Start))).HalfWords) >= TextCues.HalfWordsOfPhrase;
}
