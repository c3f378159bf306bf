using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// What becomes of a message that is put together by several statements when one of its pieces loses all of its text: the statement or the link of a chain
/// goes with it; what starts the message starts it empty.
/// </summary>
internal static class StatementChange
{
    /// <summary>The change that takes a piece out; null where code would be left that nobody would write.</summary>
    /// <param name="piece">What is added to the message: the right side of <c>+=</c>, an argument of <c>Append</c>, a first value.</param>
    /// <param name="keepsLine">Whether the line break that the call adds stays, because more stands on its line.</param>
    public static TextChange? Remove(ExpressionSyntax piece, bool keepsLine)
    {
        switch (piece.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Parent: ExpressionStatementSyntax statement } sum when sum.Right == piece:
                return Statement(statement);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax }:
            case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax }:
                return new TextChange(piece.Span, "\"\"");
            case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } list }:
                if (keepsLine && access.Name.Identifier.ValueText is "AppendLine" or "WriteLine")
                {
                    return new TextChange(list.Arguments.Span, string.Empty);
                }

                return call.Parent is ExpressionStatementSyntax alone && access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax }
                    ? Statement(alone)
                    : access.Expression is InvocationExpressionSyntax or ObjectCreationExpressionSyntax || call.Parent is MemberAccessExpressionSyntax
                        ? new TextChange(OwnLines(call.SyntaxTree.GetText(), TextSpan.FromBounds(access.OperatorToken.SpanStart, call.Span.End)) ?? TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), string.Empty)
                        : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The change that takes a statement out, with its line. A block that would be left empty goes with what it depends on, where asking for that does nothing.
    /// </summary>
    public static TextChange? Statement(StatementSyntax statement)
    {
        StatementSyntax gone = statement;
        SyntaxNode? around = statement.Parent is BlockSyntax { Statements.Count: 1 } alone ? alone.Parent : statement.Parent;
        if (around is IfStatementSyntax choice)
        {
            if (choice.Else is not null || choice.Parent is not BlockSyntax || choice.Condition.DescendantNodesAndSelf().Any(n => n is InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax))
            {
                return null;
            }

            gone = choice;
        }

        if (gone.Parent is BlockSyntax { Statements.Count: 1 } || gone.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax))
        {
            return null;
        }

        SourceText source = gone.SyntaxTree.GetText();
        return new TextChange(OwnLines(source, gone.Span) ?? gone.Span, string.Empty);
    }

    /// <summary>The lines of a range on which nothing else stands but a comment behind it, which speaks of it; null where something does.</summary>
    public static TextSpan? OwnLines(SourceText source, TextSpan span)
    {
        TextLine first = source.Lines.GetLineFromPosition(span.Start);
        TextLine last = source.Lines.GetLineFromPosition(span.End);
        string behind = source.ToString(TextSpan.FromBounds(span.End, last.End)).TrimStart();
        bool alone = string.IsNullOrWhiteSpace(source.ToString(TextSpan.FromBounds(first.Start, span.Start))) && (behind.Length == 0 || behind.StartsWith("//", StringComparison.Ordinal));
        return alone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : null;
    }
}
