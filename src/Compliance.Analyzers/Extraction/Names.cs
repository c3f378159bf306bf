using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>The simple names of syntax.</summary>
internal static class Names
{
    /// <summary>The last identifier of a name, a type or an access; empty where there is none.</summary>
    public static string Last(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Last(conditional.WhenNotNull),
        InvocationExpressionSyntax call => Last(call.Expression),
        NullableTypeSyntax nullable => Last(nullable.ElementType),
        ElementAccessExpressionSyntax element => Last(element.Expression),
        ParenthesizedExpressionSyntax inner => Last(inner.Expression),
        PostfixUnaryExpressionSyntax postfix => Last(postfix.Operand),
        ThisExpressionSyntax => "this",
        _ => string.Empty,
    };
}
