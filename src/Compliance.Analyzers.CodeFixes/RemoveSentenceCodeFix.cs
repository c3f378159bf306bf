using System.Composition;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Removes the sentence that breaks a rule. It is the one change that is right without knowing the order: no other wording of the same
/// offer is lawful, and what to offer instead is for a person to say. One at a time: what a customer reads is not rewritten in bulk.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSentenceCodeFix)), Shared]
public sealed class RemoveSentenceCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        // What a rule of form or conduct points at is mended in other ways: an emoji goes alone, and a needless notice goes as a whole.
        .. RuleDescriptors.All.Where(d => d.Category is "BuyerMessages.Promotion" or "BuyerMessages.Reviews" or "BuyerMessages.Contact").Select(d => d.Id),
    ];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FoundWords.Read(diagnostic) is not { } words || Owner(root, diagnostic.Location.SourceSpan) is not { } owner)
            {
                continue;
            }

            MessageText? message = MessageReader.Read(owner, model, context.CancellationToken).FirstOrDefault(m => m.Reading == words.Reading);
            if (message is null || words.Start + words.Length > message.Text.Length || SentenceRemoval.Change(message, words.Start, words.Length) is not { } change)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    new LocalizableResourceString("RemoveSentence", ResourceText.Manager, typeof(ResourceText)).ToString(formatProvider: null),
                    async cancellation =>
                    {
                        SourceText source = await context.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                        return context.Document.WithText(source.WithChanges(change));
                    },
                    nameof(RemoveSentenceCodeFix)),
                diagnostic);
        }
    }

    /// <summary>The expression that owns the text at a place.</summary>
    private static ExpressionSyntax? Owner(SyntaxNode root, TextSpan span)
    {
        foreach (ExpressionSyntax expression in root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            if (Composition.IsText(expression) && !Composition.IsPart(expression)
                && expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax)
            {
                return expression;
            }
        }

        return null;
    }
}
