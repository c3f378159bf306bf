using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>What a hole says: <c>couponCode</c> is read as <c>{coupon code}</c>, as a person would read it.</summary>
internal static class HoleName
{
    // Names that say nothing without their owner: coupon.Code.
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "Code", "Amount", "Value", "Name", "Id", "Url", "Link", "Text", "Percent", "Percentage", "Number", "Title", "Rate", "Date", "Current", "Item", "Result",
    };

    // Calls that change how a value looks, not what it is.
    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "GetValueOrDefault", "Replace", "Substring", "Format", "HtmlEncode", "ConfigureAwait",
    };

    /// <summary>The placeholder for an expression.</summary>
    public static string Of(ExpressionSyntax expression)
    {
        string name = Identifier(expression, 0);
        return name.Length == 0 ? "{value}" : "{" + IdentifierWords.Of(name) + "}";
    }

    private static string Identifier(ExpressionSyntax? expression, int depth) => depth > 8 ? string.Empty : expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => Member(access.Name.Identifier.ValueText, access.Expression, depth),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Conditional(conditional, depth),
        InvocationExpressionSyntax call => Call(call, depth),
        ElementAccessExpressionSyntax element => Element(element, depth),
        ParenthesizedExpressionSyntax inner => Identifier(inner.Expression, depth + 1),
        AwaitExpressionSyntax awaited => Identifier(awaited.Expression, depth + 1),
        CastExpressionSyntax cast => Identifier(cast.Expression, depth + 1),
        PostfixUnaryExpressionSyntax postfix => Identifier(postfix.Operand, depth + 1),
        PrefixUnaryExpressionSyntax prefix => Identifier(prefix.Operand, depth + 1),
        BinaryExpressionSyntax binary when IsCalculation(binary) => Identifier(binary.Left, depth + 1),
        _ => string.Empty,
    };

    // "percent * 100" and "name ?? other" are named by what they begin with; "x is null" is no name.
    private static bool IsCalculation(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression
        or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.CoalesceExpression or SyntaxKind.AsExpression;

    private static string Member(string name, ExpressionSyntax owner, int depth) =>
        Generic.Contains(name) && Identifier(owner, depth + 1) is { Length: > 0 } ownerName ? ownerName + " " + name : name;

    private static string Conditional(ConditionalAccessExpressionSyntax conditional, int depth)
    {
        string last = Identifier(conditional.WhenNotNull, depth + 1);
        return last.Length == 0 || Formatting.Contains(last) ? Identifier(conditional.Expression, depth + 1)
            : Member(last, conditional.Expression, depth);
    }

    private static string Call(InvocationExpressionSyntax call, int depth)
    {
        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax access when Formatting.Contains(access.Name.Identifier.ValueText):
                return Identifier(access.Expression, depth + 1) is { Length: > 0 } receiver && receiver is not ("string" or "String") ? receiver : Argument(call, depth);
            case IdentifierNameSyntax { Identifier.ValueText: "nameof" }:
                return Argument(call, depth);
            default:
                string name = Identifier(call.Expression, depth + 1);
                return name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) ? name.Substring(3) : name;
        }
    }

    private static string Argument(InvocationExpressionSyntax call, int depth) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } first ? Identifier(first, depth + 1) : string.Empty;

    // mail["couponCode"] is named by its key, codes[0] by its list.
    private static string Element(ElementAccessExpressionSyntax element, int depth) =>
        element.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } key
            && key.Token.ValueText.Length is > 0 and < IdentifierWords.Longest
            ? key.Token.ValueText
            : Identifier(element.Expression, depth + 1);
}
