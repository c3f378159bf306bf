using System.Threading;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// The expressions of a file that may spell a message, or name one, found from the characters of its source: at its quotation marks, at the signs of its sums, at the names of
/// calls that make text. A callback of the compiler for every string, sum and call of the file costs more than all that is asked of most of them.
/// </summary>
internal static class SourceTexts
{
    // Calls whose text may be behind names alone; "Format" is also in FormatWith and in FormattableStringFactory. A call in which text is spelled is found by its quotation marks.
    private static readonly string[] CallsOfNames = ["Join", "Concat", "Format"];

    /// <summary>Finds them; each once.</summary>
    public static void Find(SyntaxTree tree, Action<ExpressionSyntax> found, CancellationToken cancellation)
    {
        SyntaxNode root = tree.GetRoot(cancellation);
        using var source = new SourceCharacters(tree.GetText(cancellation));
        FindStringsAndSums(source.Span, new TokensAt(root), found, cancellation);
        foreach (string name in CallsOfNames)
        {
            InvocationExpressionSyntax? last = null;
            SourceWords.Find(source.Span, root, name, StringComparison.Ordinal, isWhole: false, token =>
            {
                if (CallOf(token, name) is { } call && call != last)
                {
                    last = call;
                    if (StringCall.Form(call) is { } composed && !composed.HasText(1) && NamesOnly.MayBeText(composed) && WrittenText.MaySay(call))
                    {
                        found(call);
                    }
                }
            });
        }
    }

    private static void FindStringsAndSums(ReadOnlySpan<char> text, TokensAt tokens, Action<ExpressionSyntax> found, CancellationToken cancellation)
    {
        int before = -1;
        int next;
        for (int at = NextMark(text, 0); at >= 0; at = NextMark(text, next))
        {
            next = at + 1;
            if (text[at] == '+')
            {
                if (MayJoinNames(text, at, out next) && tokens.Find(at, out SyntaxToken sign, out next)
                    && sign.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && !sum.Parent.IsKind(SyntaxKind.AddExpression)
                    && !Composition.HasText(sum) && NamesOnly.MayBeText(sum))
                {
                    found(sum);
                }

                continue;
            }

            if (!tokens.Find(at, out SyntaxToken token, out next)
                || !(token.Parent is LiteralExpressionSyntax literal ? Composition.IsStringLiteral(literal) : token.Parent is InterpolatedStringExpressionSyntax interpolated && interpolated.StringStartToken == token))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var spelled = (ExpressionSyntax)token.Parent;
            if (spelled is InterpolatedStringExpressionSyntax || MessageLength.IsEnough(token.ValueText) || TextVariables.MayBeAdded(spelled))
            {
                found(spelled);
            }

            FindAround(spelled, before, found);
            before = token.SpanStart;
        }
    }

    // What is around the string before has been looked at from there.
    private static void FindAround(ExpressionSyntax spelled, int before, Action<ExpressionSyntax> found)
    {
        for (SyntaxNode? node = spelled.Parent; node is not null && node.FullSpan.Start > before; node = node.Parent)
        {
            bool holds = node switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => !sum.Parent.IsKind(SyntaxKind.AddExpression) && Composition.HasText(sum),
                InvocationExpressionSyntax call => StringCall.Form(call) is { } composed && WrittenText.MaySay(call)
                    && (composed.HasText(1) || composed.Kind == StringCallKind.Replace && !Composition.IsReplacedIn(call) && NamesOnly.MayBeText(composed)),
                _ => false,
            };
            if (holds)
            {
                found((ExpressionSyntax)node);
            }
        }
    }

    private static int NextMark(ReadOnlySpan<char> text, int from)
    {
        int found = text.Slice(from).IndexOfAny('"', '+');
        return found < 0 ? -1 : from + found;
    }

    // Neither ++ nor += is a sum, and one that ends with a number, n + 1), joins no names.
    private static bool MayJoinNames(ReadOnlySpan<char> text, int sign, out int next)
    {
        next = sign + 1;
        if (next < text.Length && text[next] is '+' or '=')
        {
            next++;
            return false;
        }

        int right = next;
        while (right < text.Length && char.IsWhiteSpace(text[right]))
        {
            right++;
        }

        int end = right;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == right || end == text.Length || text[end] is not (';' or ')' or ',' or ']');
    }

    // Names are the last of what is called, or say what it is called on: string.Join(…), text.FormatWith(…), FormattableStringFactory.Create(…).
    private static InvocationExpressionSyntax? CallOf(SyntaxToken token, string name)
    {
        SyntaxNode? node = token.Parent;
        while (node?.Parent is MemberAccessExpressionSyntax access)
        {
            node = access;
        }

        return node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } && node.Parent is InvocationExpressionSyntax call && call.Expression == node
            && (method.IndexOf(name, StringComparison.Ordinal) >= 0 || method == "Create") ? call : null;
    }
}
