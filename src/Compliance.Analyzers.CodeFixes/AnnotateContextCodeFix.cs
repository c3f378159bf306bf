using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Says with <c>[BuyerMessage(…)]</c> in which conversation a message is sent, where that makes it lawful. Where the project has no such attribute it gets
/// one of its own: the analyzer knows it by its name.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateContextCodeFix)), Shared]
public sealed class AnnotateContextCodeFix : MessageCodeFix
{
    private static readonly FixAllProvider FixAll = new FixAllOf([.. ContextClaim.All.Select(c => c.Title)], f => BuyerMessageAnnotation.Attribute(f) is not null, ApplyAsync);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAll;

    internal override IEnumerable<CodeAction> Actions(FoundMessage found) =>
        from claim in ContextClaim.All
        where IsSettledBy(found, claim)
        select CodeAction.Create(Text(claim.Title), c => ApplyAsync(found.Document.Project, [found], claim.Title, c), claim.Title);

    // An annotated text is a message for certain: every rule may speak then, and none of content must.
    private static bool IsSettledBy(FoundMessage found, ContextClaim claim) =>
        BuyerMessageAnnotation.Target(found) is { } target
        && BuyerMessageAnnotation.Write(found, target, claim) is not null
        && found.Checker.Check(found.Message.Text, claim.Apply(found.Context)).Findings.All(f => f.Rule.IsForm);

    private static async Task<Solution> ApplyAsync(Project project, IReadOnlyList<FoundMessage> messages, string key, CancellationToken cancellation)
    {
        Solution solution = project.Solution;
        ContextClaim claim = ContextClaim.All.First(c => c.Title == key);
        bool declares = false;
        foreach (IGrouping<DocumentId, FoundMessage> file in messages.Where(m => IsSettledBy(m, claim)).GroupBy(m => m.Document.Id))
        {
            // One member may hold several messages; it is annotated once.
            var changes = new Dictionary<TextSpan, TextChange>();
            foreach (FoundMessage found in file)
            {
                TextChange change = BuyerMessageAnnotation.Write(found, BuyerMessageAnnotation.Target(found)!, claim)!.Value;
                changes[change.Span] = change;
                declares |= BuyerMessageAnnotation.Attribute(found) is null;
            }

            Document changed = await file.First().WithAsync(changes.Values.OrderBy(c => c.Span.Start), cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(file.Key, await changed.GetTextAsync(cancellation).ConfigureAwait(false));
        }

        return declares
            ? solution.AddDocument(DocumentId.CreateNewId(project.Id), BuyerMessageAnnotation.FileName, SourceText.From(BuyerMessageAnnotation.Declaration, ProjectFolder.Encoding), filePath: ProjectFolder.PathOf(project, BuyerMessageAnnotation.FileName))
            : solution;
    }
}
