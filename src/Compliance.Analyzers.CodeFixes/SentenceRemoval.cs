using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>The change of source that removes sentences from a message.</summary>
internal static class SentenceRemoval
{
    /// <summary>
    /// The change; null where it would not leave a message that a person would send: where nothing remains, and where a part of the sentence is
    /// written elsewhere.
    /// </summary>
    public static TextChange? Change(MessageText message, int start, int length)
    {
        (int from, int to) = Sentences.Around(message.Text, start, length);
        if (string.IsNullOrWhiteSpace(message.Text.Substring(0, from) + message.Text.Substring(to)) || message.Expression is InvocationExpressionSyntax)
        {
            return null;
        }

        var cuts = new List<TextSpan>();
        foreach (MessagePart part in message.Overlapping(from, to - from))
        {
            bool whole = part.Start >= from && part.End <= to;
            if (part.Anchor is not null)
            {
                if (!whole || part.IsConstant || part.Token.SyntaxTree is not null)
                {
                    return null;
                }

                cuts.Add(part.Anchor.Span);
            }
            else
            {
                int first = Math.Max(from, part.Start);
                cuts.Add(TokenText.Cut(part.Token, part.TokenStart + first - part.Start, Math.Min(to, part.End) - first));
            }
        }

        SourceText source = message.Expression.SyntaxTree.GetText();
        return message.Expression is BinaryExpressionSyntax sum
            ? Sum(source, sum, cuts)
            : new TextChange(message.Expression.Span, Without(source, message.Expression.Span, cuts));
    }

    // Operands of which nothing remains go with the operator that joined them; blanks and line breaks around the others stay.
    private static TextChange? Sum(SourceText source, BinaryExpressionSyntax sum, List<TextSpan> cuts)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            operands.Push(add.Right);
            left = add.Left;
        }

        operands.Push(left);
        var kept = new List<(TextSpan Span, string Text)>();
        foreach (ExpressionSyntax operand in operands)
        {
            bool cut = cuts.Exists(c => c.OverlapsWith(operand.Span));
            if (!cut)
            {
                kept.Add((operand.Span, operand.ToString()));
                continue;
            }

            if (operand is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) && !cuts.Exists(c => c.Contains(operand.Span)))
            {
                return null;
            }

            string rest = Without(source, operand.Span, cuts);
            if (rest.Length > 0 && !IsEmpty(rest))
            {
                kept.Add((operand.Span, rest));
            }
        }

        if (kept.Count == 0)
        {
            return null;
        }

        var text = new System.Text.StringBuilder(kept[0].Text);
        for (int i = 1; i < kept.Count; i++)
        {
            text.Append(Joint(source, operands, kept[i].Span)).Append(kept[i].Text);
        }

        return new TextChange(sum.Span, text.ToString());
    }

    /// <summary>What stands before an operand in the source: the operator and the blanks around it.</summary>
    private static string Joint(SourceText source, IEnumerable<ExpressionSyntax> operands, TextSpan operand)
    {
        int before = operands.Last(o => o.Span.End <= operand.Start).Span.End;
        return source.ToString(TextSpan.FromBounds(before, operand.Start));
    }

    private static bool IsEmpty(string literal) => literal is "\"\"" or "@\"\"" or "$\"\"" or "$@\"\"" or "@$\"\"" or "\"\"u8";

    private static string Without(SourceText source, TextSpan span, List<TextSpan> cuts)
    {
        var text = new System.Text.StringBuilder();
        int at = span.Start;
        foreach (TextSpan cut in cuts.Where(c => c.OverlapsWith(span)).OrderBy(c => c.Start))
        {
            if (cut.Start > at)
            {
                text.Append(source.ToString(TextSpan.FromBounds(at, cut.Start)));
            }

            at = Math.Max(at, cut.End);
        }

        if (at < span.End)
        {
            text.Append(source.ToString(TextSpan.FromBounds(at, span.End)));
        }

        return text.ToString();
    }
}
