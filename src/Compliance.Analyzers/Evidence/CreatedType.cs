using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>The type that is written for a value: at its <c>new</c>, or where the value goes.</summary>
internal static class CreatedType
{
    private const int FarthestType = 12;

    /// <summary>The simple name of the type that a creation makes; empty where none is written.</summary>
    public static string Of(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax named ? Names.Last(named.Type) : Names.Last(Element(Target(creation, out int lists), lists));

    /// <summary>The name that the type of a variable, a member or a result gives to an element of a tuple: Body in <c>IEnumerable&lt;(string Key, string Body)&gt;</c>; empty where there is none.</summary>
    public static string NameOfElement(TupleExpressionSyntax tuple, int index) =>
        Target(tuple, out _)?.DescendantNodesAndSelf().OfType<TupleTypeSyntax>().FirstOrDefault(t => t.Elements.Count == tuple.Arguments.Count) is { } type
            ? type.Elements[index].Identifier.ValueText
            : string.Empty;

    /// <summary>The type of the variable, the member or the result that takes a value, and as an element of how many lists; null where none is written.</summary>
    private static TypeSyntax? Target(SyntaxNode value, out int lists)
    {
        lists = 0;
        SyntaxNode node = value;
        for (int i = 0; i < FarthestType; i++)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax or ExpressionElementSyntax or PostfixUnaryExpressionSyntax
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }
                    or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression }:
                    break;
                case CollectionExpressionSyntax:
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.ObjectInitializerExpression }:
                    lists++;
                    break;
                case ArrayCreationExpressionSyntax array when !HasNamelessTuple(array.Type):
                    return array.Type;
                case ObjectCreationExpressionSyntax list when list.Initializer == node && !HasNamelessTuple(list.Type):
                    return list.Type;
                case ArrayCreationExpressionSyntax or ObjectCreationExpressionSyntax { Initializer: not null } or ImplicitArrayCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax:
                    break;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return property.Type;
                case EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variables }:
                    return variables.Type;
                case ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                    return Result(node.Parent);
                case YieldStatementSyntax:
                    lists++;
                    return Result(node.Parent);
                default:
                    return null;
            }

            node = node.Parent;
        }

        return null;
    }

    // List<(string Subject, string Body)> mails = new List<(string, string)> { … }: what is declared has the names.
    private static bool HasNamelessTuple(TypeSyntax type) =>
        type.DescendantNodesAndSelf().OfType<TupleTypeSyntax>().FirstOrDefault() is { } tuple && tuple.Elements.All(e => e.Identifier.ValueText.Length == 0);

    private static TypeSyntax? Result(SyntaxNode returning)
    {
        foreach (SyntaxNode node in returning.Ancestors())
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    return method.ReturnType;
                case LocalFunctionStatementSyntax function:
                    return function.ReturnType;
                case PropertyDeclarationSyntax property:
                    return property.Type;
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // CannedReply of CannedReply[] and IReadOnlyList<CannedReply>; Mail of Task<Mail>.
    private static TypeSyntax? Element(TypeSyntax? type, int lists)
    {
        TypeSyntax? element = type is GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } task ? task.TypeArgumentList.Arguments.LastOrDefault() : type;
        for (; lists > 0 && element is not null; lists--)
        {
            element = element switch
            {
                ArrayTypeSyntax array => array.ElementType,
                NullableTypeSyntax nullable => Element(nullable.ElementType, 1),
                QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList.Arguments.LastOrDefault(),
                GenericNameSyntax generic => generic.TypeArgumentList.Arguments.LastOrDefault(),
                _ => null,
            };
        }

        return element;
    }
}
