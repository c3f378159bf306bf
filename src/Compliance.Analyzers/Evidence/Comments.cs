using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>The comments that the author of the code wrote about a member or a type: those that stand directly above it. What stands above a blank line, a directive or a namespace is about something else.</summary>
internal static class Comments
{
    // A header says whose the file is, and may stand directly above the only type in it.
    private static readonly string[] OfHeaders = ["copyright", "license", "licence", "all rights reserved", "版权"];

    /// <summary>The comments about the members and types around a text, from the inside to the outside.</summary>
    public static IEnumerable<string> Above(MessageSite site) => site.Declarations.Where(d => d is not BaseNamespaceDeclarationSyntax).SelectMany(Above);

    /// <summary>The comments about a member or a type, from the last to the first.</summary>
    public static IEnumerable<string> Above(SyntaxNode declaration)
    {
        if (!declaration.HasLeadingTrivia)
        {
            yield break;
        }

        bool isLineEmpty = false;
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia().Reverse())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia when !isLineEmpty:
                    isLineEmpty = true;
                    break;
                case SyntaxKind.SingleLineDocumentationCommentTrivia when isLineEmpty:
                    // It has the end of its last line in it: the one below it is that of a blank line.
                    yield break;
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                    when trivia.ToFullString() is var comment && !TextWords.HasAny(comment, OfHeaders):
                    isLineEmpty = false;
                    yield return comment;
                    break;
                default:
                    yield break;
            }
        }
    }
}
