using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>The text behind a name: a constant, a read-only field, a property without a setter.</summary>
internal static class NamedText
{
    /// <summary>The expression that spells a name's text in the type around it, without binding; null where there is none.</summary>
    public static ExpressionSyntax? Nearby(ExpressionSyntax name)
    {
        string? wanted = name switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
            _ => null,
        };
        for (SyntaxNode? node = wanted is null ? null : name.Parent; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type && type.Members.Select(m => Of(m, wanted!)).FirstOrDefault(v => v is not null) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The expression that spells the text of a symbol; null where it is not declared in this compilation or may change.</summary>
    public static ExpressionSyntax? Of(ISymbol? symbol, CancellationToken cancellation) => symbol switch
    {
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } or ILocalSymbol { IsConst: true } =>
            symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null,
        IPropertySymbol { SetMethod: null } => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax property ? Of(property) : null,
        _ => null,
    };

    /// <summary>The name behind which an expression spells a text; null where there is none.</summary>
    public static string? NameOf(ExpressionSyntax spelling)
    {
        SyntaxNode node = spelling;
        while (node.Parent is ExpressionSyntax and not AssignmentExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            AssignmentExpressionSyntax assignment => Evidence.Names.Last(assignment.Left),
            _ => null,
        };
    }

    private static ExpressionSyntax? Of(MemberDeclarationSyntax member, string name)
    {
        switch (member)
        {
            case FieldDeclarationSyntax field when field.Modifiers.Any(m => m.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword):
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    if (variable.Identifier.ValueText == name)
                    {
                        return variable.Initializer?.Value;
                    }
                }

                return null;
            case PropertyDeclarationSyntax property when property.Identifier.ValueText == name:
                return Of(property);
            default:
                return null;
        }
    }

    private static ExpressionSyntax? Of(PropertyDeclarationSyntax property) =>
        property.ExpressionBody?.Expression
        ?? (property.AccessorList?.Accessors.Any(a => a.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration || a.Body is not null || a.ExpressionBody is not null) == false
            ? property.Initializer?.Value
            : null);
}
