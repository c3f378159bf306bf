using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Whether a text that is put together says anything: a blank or a Han character is written in it, or one of its names may stand for a text. What is made of keys
/// and holes alone, <c>$"/orders/{id}"</c>, says nothing. Asked before such a text is read, which is dear.
/// </summary>
internal static class WrittenText
{
    /// <summary>Whether an expression may say something.</summary>
    public static bool MaySay(ExpressionSyntax expression) => TextVariables.MaySpeakForOthers(expression) || Says(expression, 0);

    private static bool Says(ExpressionSyntax expression, int depth)
    {
        if (depth > MessageReader.DeepestNesting)
        {
            return true;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return HasBlankOrHan(literal.Token.ValueText);
            case InterpolatedStringExpressionSyntax interpolated:
                return Says(interpolated, depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Says(sum, depth);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                return Says(choice.Left, depth + 1) || Says(choice.Right, depth + 1);
            case BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or AwaitExpressionSyntax:
                return false;
            case ParenthesizedExpressionSyntax inner:
                return Says(inner.Expression, depth + 1);
            case PostfixUnaryExpressionSyntax inner:
                return Says(inner.Operand, depth + 1);
            case ConditionalExpressionSyntax choice:
                return Says(choice.WhenTrue, depth + 1) || Says(choice.WhenFalse, depth + 1);
            case IdentifierNameSyntax name:
                return !NamedText.IsVariable(name) || NamesWithText.MayHold(name, name.Identifier.ValueText);
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } owner } } access when !char.IsUpper(owner[0]):
                // What an object holds, unless the member sets it: the texts of constants are members of types.
                return NamesWithText.MayHold(access, access.Name.Identifier.ValueText);
            case InvocationExpressionSyntax call:
                return StringCall.Form(call) is { } composed && Says(composed, depth);
            default:
                return true;
        }
    }

    private static bool Says(InterpolatedStringExpressionSyntax interpolated, int depth)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text ? HasBlankOrHan(text.TextToken.ValueText) : content is InterpolationSyntax hole && Says(hole.Expression, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(BinaryExpressionSyntax sum, int depth)
    {
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            if (Says(add.Right, depth + 1))
            {
                return true;
            }

            left = add.Left;
        }

        return Says(left, depth + 1);
    }

    private static bool Says(StringCall call, int depth)
    {
        if (call.Kind == StringCallKind.Append || call.First is not null && Says(call.First, depth + 1))
        {
            return true;
        }

        foreach (ExpressionSyntax value in call.Values)
        {
            if (Says(value, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBlankOrHan(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || Han.Is(c))
            {
                return true;
            }
        }

        return false;
    }
}
