using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Where the value of a constant, a parameter or a method goes, by its name. Only in its own file: no other is read for it. Asked only of texts that break a rule.</summary>
internal static class NameUses
{
    private const int DeepestLists = 3;

    /// <summary>The uses of a parameter, in the member or type that has it.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is { } owner ? Of(owner, parameter.Identifier.ValueText) : [];

    /// <summary>The uses of a field, a property or a method: by its bare name within its type, and behind the name of the type.</summary>
    public static IEnumerable<ExpressionSyntax> Of(MemberDeclarationSyntax member)
    {
        if (member.Parent is not TypeDeclarationSyntax type)
        {
            yield break;
        }

        // What overrides is called by the types that it derives from as well.
        IEnumerable<string> bases = member.Modifiers.Any(SyntaxKind.OverrideKeyword) ? type.BaseList?.Types.Select(t => Names.Last(t.Type)) ?? [] : [];
        string[] types = [type.Identifier.ValueText, .. bases];

        IEnumerable<string> names = member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            _ => [],
        };
        foreach (string name in names)
        {
            foreach (ExpressionSyntax use in Of(member.SyntaxTree.GetRoot(), name))
            {
                bool ours = use is MemberAccessExpressionSyntax access
                    ? types.Contains(Names.Last(access.Expression)) || access.Expression is ThisExpressionSyntax
                    : use.FirstAncestorOrSelf<TypeDeclarationSyntax>(t => types.Contains(t.Identifier.ValueText)) is not null;
                if (ours && !member.Span.Contains(use.SpanStart))
                {
                    yield return use;
                }
            }
        }
    }

    /// <summary>The uses of an element of a tuple: <c>pick.Msg</c>, and the variable in <c>var (english, chinese) = texts[topic]</c>.</summary>
    public static IEnumerable<ExpressionSyntax> Of(TuplePlace element, SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax access && element.Name.Length > 0 && access.Name.Identifier.ValueText == element.Name)
            {
                yield return access;
            }

            if (node is ParenthesizedVariableDesignationSyntax { Variables: var variables } && variables.Count == element.Count && variables[element.Index] is SingleVariableDesignationSyntax variable)
            {
                foreach (ExpressionSyntax use in Of(TextVariables.MemberAround(node) ?? root, variable.Identifier.ValueText))
                {
                    yield return use;
                }
            }
        }
    }

    /// <summary>The calls of a method or a local function, by the same names.</summary>
    public static IEnumerable<ExpressionSyntax> OfCalls(SyntaxNode function) => (function switch
    {
        // Of a program without a Main every statement has a parent of its own.
        LocalFunctionStatementSyntax { Parent: { } scope } local => Of(scope is GlobalStatementSyntax ? scope.Parent! : scope, local.Identifier.ValueText),
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => Of(method),
        _ => [],
    }).Select(u => u.Parent).OfType<InvocationExpressionSyntax>().Where(c => !function.Span.Contains(c.SpanStart));

    /// <summary>
    /// The uses of the elements of a list: of the variable of a loop or a lambda that goes through it, of what is taken from it by a place or a key. Where the
    /// list itself goes on, that is a use too.
    /// </summary>
    /// <param name="list">The list, or an object.</param>
    /// <param name="member">Which member of its elements, or of the object, is meant; null for them as a whole.</param>
    public static IEnumerable<ExpressionSyntax> OfElements(MemberDeclarationSyntax list, string? member) => OfElements(Of(list), member);

    /// <summary>The same, by the uses of the list.</summary>
    public static IEnumerable<ExpressionSyntax> OfElements(IEnumerable<ExpressionSyntax> lists, string? member) => lists.SelectMany(u => Elements(u, member, DeepestLists));

    // Of lists in lists as well: Texts[language][kind]. What is no list is its own use.
    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax list, string? member, int depth)
    {
        // (zh ? Chinese : English)[key]
        while (list.Parent is ParenthesizedExpressionSyntax || list.Parent is ConditionalExpressionSyntax choice && choice.Condition != list)
        {
            list = (ExpressionSyntax)list.Parent;
        }

        IEnumerable<ExpressionSyntax>? taken = depth == 0 ? null : list.Parent switch
        {
            ForEachStatementSyntax loop when loop.Expression == list => Of(loop.Statement, loop.Identifier.ValueText),
            ElementAccessExpressionSyntax element when element.Expression == list => [element],
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" or "ContainsKey" or "Keys" } asked when asked.Expression == list => [],
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == list => Taken(call, access.Name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Values" } access when access.Expression == list => [access],
            MemberAccessExpressionSyntax access when access.Expression == list && member is not null => access.Name.Identifier.ValueText == member ? [access] : [],
            _ => null,
        };
        return taken?.SelectMany(t => Elements(t, member, depth - 1)) ?? [list];
    }

    private static IEnumerable<ExpressionSyntax>? Taken(InvocationExpressionSyntax call, string method)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return method switch
        {
            "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault" or "GetValueOrDefault" or "Find" => [call],
            "Concat" or "Union" => [call],
            "TryGetValue" when arguments.Count == 2 && arguments[1].Expression is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax found } =>
                call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member ? Of(member, found.Identifier.ValueText) : null,
            "TryGetValue" when arguments.Count == 2 && arguments[1].Expression is IdentifierNameSyntax set =>
                call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member ? Of(member, set.Identifier.ValueText).Where(n => n != set) : null,
            _ when arguments.Count == 1 && arguments[0].Expression is SimpleLambdaExpressionSyntax each => Of(each.Body, each.Parameter.Identifier.ValueText),
            _ => null,
        };
    }

    // The name as it is written, with what stands before its dot.
    private static IEnumerable<ExpressionSyntax> Of(SyntaxNode scope, string name) => scope.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Where(n => n.Identifier.ValueText == name && n.Parent is not (NameColonSyntax or NameEqualsSyntax) && n.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } && !IsSet(n))
        .Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? (ExpressionSyntax)access : n);

    private static bool IsSet(IdentifierNameSyntax name) => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name;
}
