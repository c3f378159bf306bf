using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Applies a claim about messages (an annotation, an allowed phrase) to all findings of a document or a project for which it settles the finding.
/// Not to a solution: <c>dotnet format</c> fixes whole solutions by itself, and must not silence findings that nobody has looked at.
/// </summary>
internal sealed class FixAllOf(Func<Project, IReadOnlyList<FoundMessage>, string, CancellationToken, Task<Solution>> apply) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        IEnumerable<Document> documents = fixAllContext.Scope == FixAllScope.Document && fixAllContext.Document is { } one ? [one] : fixAllContext.Project.Documents;
        var found = new List<FoundMessage>();
        foreach (Document document in documents)
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            found.AddRange((await FoundMessage.OfAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false)).Select(f => f.Found));
        }

        string key = fixAllContext.CodeActionEquivalenceKey ?? string.Empty;
        return found.Count == 0 ? null : CodeAction.Create(key, c => apply(fixAllContext.Project, found, key, c), key);
    }
}
