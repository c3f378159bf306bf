using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Where the value of a constant or a parameter goes, by its name. Only in its own file: no other is read for it. Asked only of texts that break a rule.</summary>
internal static class NameUses
{
    /// <summary>The uses of a parameter, in the member or type that has it.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is { } owner ? Of(owner, parameter.Identifier.ValueText) : [];

    /// <summary>The uses of a field or property: by its bare name within its type, and behind the name of the type.</summary>
    public static IEnumerable<ExpressionSyntax> Of(MemberDeclarationSyntax member)
    {
        if (member.Parent is not TypeDeclarationSyntax type || member.Modifiers.Any(SyntaxKind.OverrideKeyword))
        {
            yield break;
        }

        IEnumerable<string> names = member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            _ => [],
        };
        foreach (string name in names)
        {
            foreach (ExpressionSyntax use in Of(member.SyntaxTree.GetRoot(), name))
            {
                bool ours = use is MemberAccessExpressionSyntax access
                    ? Names.Last(access.Expression) == type.Identifier.ValueText || access.Expression is ThisExpressionSyntax
                    : use.FirstAncestorOrSelf<TypeDeclarationSyntax>(t => t.Identifier.ValueText == type.Identifier.ValueText) is not null;
                if (ours && !member.Span.Contains(use.SpanStart))
                {
                    yield return use;
                }
            }
        }
    }

    /// <summary>
    /// The uses of the elements of a list: of the variable of a loop or a lambda that goes through it. None where the list is used in another way as well, so that
    /// not all uses are known.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> OfElements(MemberDeclarationSyntax list)
    {
        var uses = new List<ExpressionSyntax>();
        foreach (ExpressionSyntax use in Of(list))
        {
            switch (use.Parent)
            {
                case ForEachStatementSyntax loop when loop.Expression == use:
                    uses.AddRange(Of(loop.Statement, loop.Identifier.ValueText));
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } asked } } call
                    when call.Expression == use && asked.First().Expression is SimpleLambdaExpressionSyntax each:
                    uses.AddRange(Of(each.Body, each.Parameter.Identifier.ValueText));
                    break;
                default:
                    return [];
            }
        }

        return uses;
    }

    // The name as it is written, with what stands before its dot.
    private static IEnumerable<ExpressionSyntax> Of(SyntaxNode scope, string name) => scope.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == name && n.Parent is not (NameColonSyntax or NameEqualsSyntax) && n.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } && !IsSet(n))
        .Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? (ExpressionSyntax)access : n);

    private static bool IsSet(IdentifierNameSyntax name) => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name;
}
