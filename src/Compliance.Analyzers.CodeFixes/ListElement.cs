using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>A message that is one of a list: it can go as a whole.</summary>
internal static class ListElement
{
    /// <summary>The change that takes an element out of its list, with its comma and its line; null where the message is no element, or the only one.</summary>
    public static TextChange? Remove(ExpressionSyntax message)
    {
        (SyntaxNode element, SyntaxNodeOrTokenList list) = message.Parent switch
        {
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } initializer => (message, initializer.Expressions.GetWithSeparators()),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } item => ((SyntaxNode)item, collection.Elements.GetWithSeparators()),
            _ => (message, default),
        };
        int index = list.IndexOf(element);
        if (index < 0 || list.Count(n => n.IsNode) < 2)
        {
            return null;
        }

        SourceText source = message.SyntaxTree.GetText();
        TextSpan span = index + 1 < list.Count
            ? TextSpan.FromBounds(element.SpanStart, list[index + 1].Span.End)
            : TextSpan.FromBounds(list[index - 1].SpanStart, element.Span.End);
        if (index + 1 == list.Count)
        {
            return new TextChange(span, string.Empty);
        }

        // Its line, where nothing else stands on it; otherwise the blanks up to the next element.
        TextLine last = source.Lines.GetLineFromPosition(span.End);
        if (StatementChange.OwnLines(source, span) is { } lines)
        {
            return new TextChange(lines, string.Empty);
        }

        int end = span.End;
        while (end < last.End && char.IsWhiteSpace(source[end]))
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(span.Start, end), string.Empty);
    }
}
