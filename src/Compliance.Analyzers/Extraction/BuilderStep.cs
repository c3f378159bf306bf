using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>One of the calls that fill a <c>StringBuilder</c> or a list of lines.</summary>
internal static class BuilderStep
{
    /// <summary>Whether a method of this name fills a builder.</summary>
    public static bool IsStep(string method) => method is "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Replace" or "Clear";

    /// <summary>Whether a method of this name writes text, to whatever its owner is.</summary>
    public static bool IsWriting(string method) => method is "Write" or "WriteLine" or "WriteLiteral";

    /// <summary>
    /// Whether a call writes to a <c>StringWriter</c>, which is declared around it, or to the object itself, as a template does that is made into a class:
    /// builders whose methods have other names.
    /// </summary>
    public static bool Writes(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } access && access.Expression switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax => IsWriting(method),
        IdentifierNameSyntax writer => method is "Write" or "WriteLine" && DeclaredType.Of(writer) == "StringWriter",
        _ => false,
    };

    /// <summary>Whether a call of it spells text.</summary>
    public static bool HasText(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Any(a => Composition.IsText(a.Expression));

    /// <summary>What a builder starts with: <c>new StringBuilder("…")</c>; null where it starts empty.</summary>
    public static ExpressionSyntax? FirstText(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } first && first is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression }
        && creation is not ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "StringWriter" } } ? first : null;
}
