using System.Threading;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What a compilation knows of its texts: the evidence for each by itself, which files have to do with a marketplace, and where constants are used.</summary>
internal sealed class ProjectEvidence(ProjectSettings project)
{
    private readonly UsesElsewhere _elsewhere = new();
    private readonly Marketplace _marketplace = new();

    /// <summary>The evidence for a text by itself; null where no rule could be satisfied with it, whatever binding adds.</summary>
    public MessageEvidence? Of(MessageText message, MessageSite site, Settings settings) =>
        MessageLength.IsEnough(message.Text) && Of(site.Of(message), message.Text, settings) is { } evidence && (site.Flows || !evidence.IsRuledOut) ? evidence : null;

    /// <summary>The evidence for what is said at a place; null where the place or the form rules a message out.</summary>
    public MessageEvidence? Of(MessageSite site, string text, Settings settings) => MessageEvidence.Of(site, text, PathOf(site), settings);

    /// <summary>Whether a place is none of the project's messages: it is ruled out, or in code of tests.</summary>
    public bool LeavesOut(MessageSite site, Settings settings) => site.IsRuledOut || !settings.IncludeTestCode && (site.IsTest || project.IsTestCode(site.Text.SyntaxTree));

    /// <summary>Whether the file of a place has to do with a marketplace.</summary>
    public bool NamesMarketplace(MessageSite site, CancellationToken cancellation) => _marketplace.IsNamedIn(site.Text.SyntaxTree, PathOf(site), cancellation);

    /// <summary>Whether the file of a place writes to buyers through Amazon's messaging API.</summary>
    public bool WritesToMarketplace(MessageSite site, CancellationToken cancellation) => _marketplace.IsWrittenToIn(site.Text.SyntaxTree, cancellation);

    /// <summary>Where a constant is used in other files.</summary>
    public IEnumerable<MessageSite> UsesElsewhere(MemberDeclarationSyntax constant, Compilation compilation, CancellationToken cancellation) =>
        _elsewhere.Of(constant, compilation, cancellation).Select(MessageSite.Of);

    private string PathOf(MessageSite site) => project.Relative(site.Text.SyntaxTree.FilePath);
}
