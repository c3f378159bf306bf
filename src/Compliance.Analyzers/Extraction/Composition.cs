using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Which expression owns a message. A message is judged once, as a whole: a text that is a part of a larger one steps back, and the largest
/// expression speaks for all of them. What is put together statement by statement belongs to the variable that collects it, for which the first
/// text that is added speaks.
/// </summary>
internal static class Composition
{
    /// <summary>Whether a larger expression, or a variable that collects a message, owns this text.</summary>
    public static bool IsPart(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        // Arms are parts only if what chooses between them is one: "a" in x ? "a" : "b" stands for itself.
        for (int depth = 0; depth < MessageReader.DeepestNesting; depth++)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or CastExpressionSyntax:
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
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node && StringCall.Read(call) is not null:
                    return true;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsOwnedBy(call, node):
                    return true;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax list } when StringCall.MakesList(list):
                case InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
                    or ImplicitArrayCreationExpressionSyntax:
                    return IsElementOfPart(node, expression);
                default:
                    return TextVariables.Takes(node, expression);
            }
        }

        return false;
    }

    // An element of a list that a call joins, here or by the list's name.
    private static bool IsElementOfPart(SyntaxNode node, ExpressionSyntax expression)
    {
        SyntaxNode element = node;
        while (node.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression }
               or ExpressionElementSyntax or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
               or SpreadElementSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax || StringCall.IsListed(node))
        {
            node = node.Parent is MemberAccessExpressionSyntax or ArgumentSyntax ? node.FirstAncestorOrSelf<InvocationExpressionSyntax>(c => c != node)! : node.Parent!;
        }

        return node.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => StringCall.Read(call) is { } composed && composed.Owns(element),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } => false,
            _ => TextVariables.Takes(node, expression),
        };
    }

    /// <summary>Whether in what a call makes something more is replaced.</summary>
    public static bool IsReplacedIn(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace", Parent: InvocationExpressionSyntax } access && access.Expression == call;

    private static bool IsOwnedBy(InvocationExpressionSyntax call, SyntaxNode text)
    {
        if (StringCall.Read(call) is not { } composed)
        {
            return false;
        }

        return composed.Kind == StringCallKind.Append || composed.Owns(text);
    }

    /// <summary>The expression that owns the message in which an expression, such as a name, is a part; null where it is none.</summary>
    public static ExpressionSyntax? OwnerOf(ExpressionSyntax part)
    {
        ExpressionSyntax? at = part;
        for (int hops = 0; at is not null && hops < MessageReader.DeepestNesting; hops++)
        {
            ExpressionSyntax? outermost = null;
            foreach (SyntaxNode node in at.AncestorsAndSelf().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax)))
            {
                bool composed = node is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                    || node is InvocationExpressionSyntax call && StringCall.Form(call) is not null || node == part && IsText(part);
                if (composed)
                {
                    outermost = (ExpressionSyntax)node;
                    if (!IsPart(outermost))
                    {
                        return outermost;
                    }
                }
            }

            at = outermost is null ? null : TextVariables.SpeakerFor(outermost);
            if (at is not null && !IsPart(at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether a sum, on its top level, has a string among its operands.</summary>
    public static bool HasText(BinaryExpressionSyntax sum, int depth = 0)
    {
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            if (IsText(add.Right, depth + 1))
            {
                return true;
            }

            left = add.Left;
        }

        return IsText(left, depth + 1);
    }

    /// <summary>Whether an expression spells text: a string, a sum with one, a call that changes one, or a choice between some.</summary>
    public static bool IsText(ExpressionSyntax expression, int depth = 0) => depth < MessageReader.DeepestNesting && expression switch
    {
        LiteralExpressionSyntax literal => IsStringLiteral(literal),
        InterpolatedStringExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsText(inner.Expression, depth + 1),
        CastExpressionSyntax cast => IsText(cast.Expression, depth + 1),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => IsText(inner.Operand, depth + 1),
        ConditionalExpressionSyntax choice => IsText(choice.WhenTrue, depth + 1) || IsText(choice.WhenFalse, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => IsText(choice.Right, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => HasText(sum, depth),
        SwitchExpressionSyntax choice => choice.Arms.Any(a => IsText(a.Expression, depth + 1)),
        InvocationExpressionSyntax call => StringCall.Read(call, depth) is not null,
        _ => false,
    };

    /// <summary>The first expression in a text that spells some of it: the text itself, or an arm of a choice.</summary>
    public static ExpressionSyntax? FirstText(ExpressionSyntax expression, int depth = 0) => depth >= MessageReader.DeepestNesting ? null : expression switch
    {
        ParenthesizedExpressionSyntax inner => FirstText(inner.Expression, depth + 1),
        CastExpressionSyntax cast => FirstText(cast.Expression, depth + 1),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => FirstText(inner.Operand, depth + 1),
        ConditionalExpressionSyntax choice => FirstText(choice.WhenTrue, depth + 1) ?? FirstText(choice.WhenFalse, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => FirstText(choice.Right, depth + 1),
        SwitchExpressionSyntax choice => choice.Arms.Select(a => FirstText(a.Expression, depth + 1)).FirstOrDefault(t => t is not null),
        _ => IsText(expression, depth) ? expression : null,
    };

    /// <summary>Whether a literal is a string, of UTF-16 or UTF-8.</summary>
    public static bool IsStringLiteral(LiteralExpressionSyntax literal) =>
        literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression;
}
