using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Messages in which no string is in sight: <c>Greeting + Offer</c>, <c>string.Format(Template, code)</c>, <c>string.Join("\n", lines)</c>.</summary>
internal static class NamesOnly
{
    /// <summary>Whether an expression spells nothing itself.</summary>
    public static bool Is(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum => !Composition.HasText(sum),
        InvocationExpressionSyntax call => StringCall.Read(call) is null,
        _ => false,
    };

    /// <summary>Whether the names of a sum may stand for text: of the member, of the type around, or as the sum's place says.</summary>
    public static bool MayBeText(BinaryExpressionSyntax sum)
    {
        if (sum.Parent is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or BracketedArgumentListSyntax)
        {
            return false;
        }

        bool constant = IsStringPlace(sum);
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            if (add.Right is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression })
            {
                return false;
            }

            if (IsText(add.Right, constant))
            {
                return true;
            }

            left = add.Left;
        }

        return IsText(left, constant);
    }

    /// <summary>Whether the names in a call that makes a string may stand for text.</summary>
    public static bool MayBeText(StringCall call) => call.Kind switch
    {
        StringCallKind.Join or StringCallKind.Concat => call.ListName is { } list && (TextVariables.Named(list) is { IsList: true, IsPart: true } || IsListOfTexts(list))
            || call.Values.Any(v => IsText(v, constant: false)),
        StringCallKind.Format => call.First is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsText(call.First, constant: IsConstantName(call.First))
            || call.Values.Any(v => v is IdentifierNameSyntax && IsText(v, constant: false)),
        // Template.Replace("#TEXT#", text).Replace("#NAME#", name)
        StringCallKind.Replace => call.Values[1] is IdentifierNameSyntax && IsText(call.Values[1], constant: false)
            || call.First is InvocationExpressionSyntax before && StringCall.Form(before) is { Kind: StringCallKind.Replace } inner && MayBeText(inner),
        _ => false,
    };

    private static bool IsListOfTexts(ExpressionSyntax list) =>
        NamedText.Nearby(list) is { } spelled && StringCall.Elements(spelled)?.Any(e => Composition.IsText(e)) == true;

    private static bool IsText(ExpressionSyntax name, bool constant) =>
        name is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && (constant && IsConstantName(name) || TextVariables.Named(name) is { HasText: true, IsList: false } || NamedText.Nearby(name) is { } value && Composition.IsText(value));

    // Constants of other types: Templates.Coupon. Whether they are, only binding tells.
    private static bool IsConstantName(ExpressionSyntax name) => Names.Last(name) is { Length: > 0 } last && char.IsUpper(last[0]);

    private static bool IsStringPlace(BinaryExpressionSyntax sum) => sum.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variables } => IsString(variables.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsString(property.Type),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsString(property.Type),
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => IsString(method.ReturnType),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => IsString(method.ReturnType),
        _ => false,
    };

    private static bool IsString(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword };
}
