using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Which expression owns a message. A message is judged once, as a whole: a text that is a part of a larger one steps back, and the largest
/// expression speaks for all of them.
/// </summary>
internal static class Composition
{
    /// <summary>Whether a larger expression owns this text.</summary>
    public static bool IsPart(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        // Arms are parts only if what chooses between them is one: "a" in x ? "a" : "b" stands for itself.
        for (int depth = 0; depth < MessageReader.DeepestNesting; depth++)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    node = node.Parent;
                    continue;
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                    node = choice;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                    node = node.Parent;
                    continue;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == node:
                    node = choice;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax:
                    return true;
                case ArgumentSyntax argument:
                    return IsOwnedBy(argument, node);
                case InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } list:
                    return list.Parent!.Parent is ArgumentSyntax ofList && IsOwnedBy(ofList, node);
                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Parent: ArgumentSyntax ofCollection } }:
                    return IsOwnedBy(ofCollection, node);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsOwnedBy(ArgumentSyntax argument, SyntaxNode text) =>
        argument.Parent?.Parent is InvocationExpressionSyntax call && StringCall.Read(call) is { } composed && composed.Owns(text);

    /// <summary>Whether a sum, on its top level, has a string among its operands.</summary>
    public static bool HasText(BinaryExpressionSyntax sum)
    {
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            if (IsText(add.Right))
            {
                return true;
            }

            left = add.Left;
        }

        return IsText(left);
    }

    /// <summary>Whether an expression spells text: a string, a sum with one, or a choice between some.</summary>
    public static bool IsText(ExpressionSyntax expression, int depth = 0) => depth < MessageReader.DeepestNesting && expression switch
    {
        LiteralExpressionSyntax literal => IsStringLiteral(literal),
        InterpolatedStringExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsText(inner.Expression, depth + 1),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => IsText(inner.Operand, depth + 1),
        ConditionalExpressionSyntax choice => IsText(choice.WhenTrue, depth + 1) || IsText(choice.WhenFalse, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => IsText(choice.Right, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => HasText(sum),
        SwitchExpressionSyntax choice => choice.Arms.Any(a => IsText(a.Expression, depth + 1)),
        InvocationExpressionSyntax call => StringCall.Read(call) is not null,
        _ => false,
    };

    /// <summary>Whether a literal is a string, of UTF-16 or UTF-8.</summary>
    public static bool IsStringLiteral(LiteralExpressionSyntax literal) =>
        literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression;
}
