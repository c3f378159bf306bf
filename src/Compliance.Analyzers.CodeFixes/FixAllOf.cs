using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Applies a claim about messages (an annotation, an allowed phrase) to all findings of a document or a project for which it settles the finding. In a
/// solution only what the options of a file state of its findings: <c>dotnet format</c> fixes whole solutions unasked, and must not silence what nobody has
/// looked at. And only where no file is added: it would name the file in a project that takes all files of its folder, which then builds no more.
/// </summary>
/// <param name="claims">The claims, by the keys of their actions.</param>
/// <param name="needsNoFile">Whether a message can be stated something of without a new file.</param>
/// <param name="apply">States one of them of some messages of a project.</param>
internal sealed class FixAllOf(IReadOnlyList<string> claims, Func<FoundMessage, bool> needsNoFile, Func<Project, IReadOnlyList<FoundMessage>, string, CancellationToken, Task<Solution>> apply) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.Scope == FixAllScope.Solution)
        {
            Solution solution = await StatedAsync(fixAllContext).ConfigureAwait(false);
            return solution == fixAllContext.Solution ? null : CodeAction.Create(nameof(FixAllOf), _ => Task.FromResult(solution), nameof(FixAllOf));
        }

        IEnumerable<Document> documents = fixAllContext.Scope == FixAllScope.Document && fixAllContext.Document is { } one ? [one] : fixAllContext.Project.Documents;
        List<FoundMessage> found = await FoundAsync(fixAllContext, documents).ConfigureAwait(false);
        string key = fixAllContext.CodeActionEquivalenceKey ?? string.Empty;
        return found.Count == 0 ? null : CodeAction.Create(key, c => apply(fixAllContext.Project, found, key, c), key);
    }

    private async Task<Solution> StatedAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        foreach (ProjectId id in solution.ProjectIds)
        {
            List<FoundMessage> found = await FoundAsync(context, context.Solution.GetProject(id)!.Documents).ConfigureAwait(false);
            foreach (string claim in claims)
            {
                FoundMessage[] stated = [.. found.Where(f => f.FormatFix == claim && needsNoFile(f))];
                solution = stated.Length == 0 ? solution : await apply(solution.GetProject(id)!, stated, claim, context.CancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static async Task<List<FoundMessage>> FoundAsync(FixAllContext context, IEnumerable<Document> documents)
    {
        var found = new List<FoundMessage>();
        foreach (Document document in documents)
        {
            ImmutableArray<Diagnostic> diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            found.AddRange((await FoundMessage.OfAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)).Select(f => f.Found));
        }

        return found;
    }
}
