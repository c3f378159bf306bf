using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Removes a request for a review and leaves a comment that names the lawful way to ask: the Solicitations API, whose text Amazon writes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestReviewCodeFix)), Shared]
public sealed class RequestReviewCodeFix : MessageCodeFix
{
    private const string Hint = "// Request the review with Solicitations createProductReviewAndSellerFeedbackSolicitation";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["BSM2001", "BSM2002", "BSM2003", "BSM2006"];

    internal override IEnumerable<CodeAction> Actions(FoundMessage found)
    {
        if (SentenceChange.Remove(found) is not { } removed)
        {
            return [];
        }

        SourceText source = found.Message.Expression.SyntaxTree.GetText();
        // Before the first thing around the message that starts a line.
        SyntaxNode changed = found.Message.IsBuilt ? found.Message.Expression.SyntaxTree.GetRoot().FindToken(removed[0].Span.Start).Parent! : found.Message.Expression;
        SyntaxNode? beside = changed.AncestorsAndSelf().FirstOrDefault(n => StartsLine(source, n));
        if (beside is null || removed[0].Span.Start < source.Lines.GetLineFromPosition(beside.SpanStart).Start)
        {
            return [];
        }

        TextLine line = source.Lines.GetLineFromPosition(beside.SpanStart);
        string indentation = source.ToString(TextSpan.FromBounds(line.Start, beside.SpanStart));
        string lineBreak = line.EndIncludingLineBreak > line.End ? source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
        var comment = new TextChange(new TextSpan(line.Start, 0), indentation + Hint + lineBreak);
        return [Change(found, Text("RequestReview"), nameof(RequestReviewCodeFix), [comment, .. removed])];
    }

    private static bool StartsLine(SourceText source, SyntaxNode node)
    {
        TextLine line = source.Lines.GetLineFromPosition(node.SpanStart);
        return string.IsNullOrWhiteSpace(source.ToString(TextSpan.FromBounds(line.Start, node.SpanStart)));
    }
}
