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
            if (node is TypeDeclarationSyntax type && Parts(type).Select(p => Of(p, wanted!)).FirstOrDefault(v => v is not null) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // A partial type, with its other parts that stand beside it.
    private static IEnumerable<TypeDeclarationSyntax> Parts(TypeDeclarationSyntax type) => !type.Modifiers.Any(SyntaxKind.PartialKeyword) || type.Parent is null ? [type]
        : type.Parent.ChildNodes().OfType<TypeDeclarationSyntax>().Where(t => t == type || t.Identifier.ValueText == type.Identifier.ValueText);

    private static ExpressionSyntax? Of(TypeDeclarationSyntax type, string name)
    {
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (Of(member, name) is { } value)
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

    /// <summary>Where a local variable can be named: the block around it, or the statements of a program without a class.</summary>
    public static SyntaxNode? ScopeOf(VariableDeclaratorSyntax local) => local.FirstAncestorOrSelf<BlockSyntax>() ?? local.FirstAncestorOrSelf<GlobalStatementSyntax>()?.Parent;

    /// <summary>Whether a name surely stands for a parameter or a variable of the member, and so for no constant. Known without binding.</summary>
    public static bool IsVariable(ExpressionSyntax name)
    {
        if (name is not IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } wanted })
        {
            return false;
        }

        // Most names are of parameters; to look through the statements of all blocks around is dear.
        for (SyntaxNode? node = name.Parent; node is not (null or BaseTypeDeclarationSyntax); node = node.Parent)
        {
            bool? declared = node switch
            {
                ForEachStatementSyntax loop when loop.Identifier.ValueText == wanted => true,
                SimpleLambdaExpressionSyntax lambda when lambda.Parameter.Identifier.ValueText == wanted => true,
                ParenthesizedLambdaExpressionSyntax lambda => Declared(lambda.ParameterList, wanted),
                LocalFunctionStatementSyntax function => Declared(function.ParameterList, wanted),
                BaseMethodDeclarationSyntax method => Declared(method.ParameterList, wanted),
                CatchClauseSyntax { Declaration: { } caught } when caught.Identifier.ValueText == wanted => true,
                _ => null,
            };
            if (declared is { } known)
            {
                return known;
            }
        }

        for (SyntaxNode? node = name.Parent; node is not (null or BaseTypeDeclarationSyntax); node = node.Parent)
        {
            bool? declared = node switch
            {
                BlockSyntax block => Declared(block.Statements, wanted),
                SwitchSectionSyntax section => Declared(section.Statements, wanted),
                ForStatementSyntax { Declaration: { } variables } => Declared(variables, wanted),
                UsingStatementSyntax { Declaration: { } variables } => Declared(variables, wanted),
                _ => null,
            };
            if (declared is { } known)
            {
                return known;
            }
        }

        return false;
    }

    private static bool? Declared(SyntaxList<StatementSyntax> statements, string name)
    {
        foreach (StatementSyntax statement in statements)
        {
            if (statement is LocalDeclarationStatementSyntax local && Declared(local.Declaration, name) is not null)
            {
                return !local.IsConst;
            }
        }

        return null;
    }

    private static bool? Declared(VariableDeclarationSyntax variables, string name)
    {
        foreach (VariableDeclaratorSyntax variable in variables.Variables)
        {
            if (variable.Identifier.ValueText == name)
            {
                return true;
            }
        }

        return null;
    }

    private static bool? Declared(ParameterListSyntax parameters, string name)
    {
        foreach (ParameterSyntax parameter in parameters.Parameters)
        {
            if (parameter.Identifier.ValueText == name)
            {
                return true;
            }
        }

        return null;
    }

    private static ExpressionSyntax? Of(MemberDeclarationSyntax member, string name)
    {
        switch (member)
        {
            case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword):
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
