using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// What the fixes of API use share. They change no word that a customer reads and need no judgement, so all of a solution can be fixed at once, also by
/// <c>dotnet format</c>.
/// </summary>
public abstract class UsageCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Change(node, model, context.CancellationToken) is { } change)
            {
                context.RegisterCodeFix(CodeAction.Create(Title(change), c => WithAsync(context.Document, change, c), GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>The change that mends what is reported; null where a person must say what becomes of it.</summary>
    internal abstract TextChange? Change(SyntaxNode reported, SemanticModel model, CancellationToken cancellation);

    /// <summary>What the change does, for the editor.</summary>
    internal abstract string Title(TextChange change);

    private static async Task<Document> WithAsync(Document document, TextChange change, CancellationToken cancellation) =>
        document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change));
}
