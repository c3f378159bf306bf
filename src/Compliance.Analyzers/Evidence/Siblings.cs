using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// The texts that stand beside a text and mean the same kind of thing: other elements of a list, other entries of a dictionary, other arms of a choice, what else a
/// member returns, hands to the same method or sets in the same dictionary. Asked only of texts that break a rule and of which too little else is known.
/// </summary>
internal static class Siblings
{
    private const int Most = 40;

    /// <summary>The first of them, in the order of the source.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax text) => Others(text, Around(text));

    /// <summary>Those of the same statement or value: the elements of the same list, the arguments of the same call.</summary>
    public static IEnumerable<ExpressionSyntax> Nearest(ExpressionSyntax text) => Others(text, Texts(TopOf(text)));

    /// <summary>What the other members of its type hold or return, where a text is what its member holds or returns: other constants, other expression bodies.</summary>
    public static IEnumerable<ExpressionSyntax> Members(ExpressionSyntax text)
    {
        SyntaxNode top = TopOf(text);
        return top.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } or ArrowExpressionClauseSyntax or ReturnStatementSyntax
            && top.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { Parent: TypeDeclarationSyntax type } member
            ? type.Members.Where(m => m != member).SelectMany(Held).SelectMany(Texts).Where(e => !Composition.IsPart(e)).Take(Most)
            : [];
    }

    private static IEnumerable<ExpressionSyntax> Others(ExpressionSyntax text, IEnumerable<ExpressionSyntax> all) => all.Where(e => e != text && !Composition.IsPart(e)).Take(Most);

    private static IEnumerable<SyntaxNode> Held(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Initializer?.Value).OfType<SyntaxNode>(),
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax or MethodDeclarationSyntax => member.DescendantNodes(IsSameFunction).Where(n => n is ArrowExpressionClauseSyntax or ReturnStatementSyntax),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Around(ExpressionSyntax text)
    {
        SyntaxNode top = TopOf(text);
        return Texts(top).Concat(top.Parent switch
        {
            ReturnStatementSyntax or YieldStatementSyntax => Bodies(top).SelectMany(Own)
                .Where(n => n is ReturnStatementSyntax or YieldStatementSyntax && n != top.Parent).SelectMany(Texts),
            ExpressionStatementSyntax when Awaited(top) is InvocationExpressionSyntax call => Bodies(top).SelectMany(Own).OfType<InvocationExpressionSyntax>()
                .Where(c => c != call && c.Parent is ExpressionStatementSyntax or AwaitExpressionSyntax && c.Expression.ToString() == call.Expression.ToString()).SelectMany(Texts),
            // answers["late"] = …; answers["broken"] = …;
            ExpressionStatementSyntax when top is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax entry } set => Bodies(top).SelectMany(Own).OfType<AssignmentExpressionSyntax>()
                .Where(a => a != set && a.Left is ElementAccessExpressionSyntax other && other.Expression.ToString() == entry.Expression.ToString()).SelectMany(Texts),
            // case Topic.Late: answer = …; case Topic.Broken: answer = …;
            ExpressionStatementSyntax when top is AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } set => Bodies(top).SelectMany(Own).OfType<AssignmentExpressionSyntax>()
                .Where(a => a != set && a.IsKind(set.Kind()) && (a.Left.ToString() == set.Left.ToString() || IsOfSame(a.Left, set.Left))).SelectMany(Texts),
            // What the other parameters are by default.
            EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent: ParameterListSyntax list } parameter } => list.Parameters.Where(p => p != parameter && p.Default is not null).SelectMany(p => Texts(p.Default!)),
            _ => [],
        });
    }

    // o.Late = …; o.Broken = …;
    private static bool IsOfSame(ExpressionSyntax one, ExpressionSyntax other) =>
        one is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax first } && other is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax second }
        && first.Identifier.ValueText == second.Identifier.ValueText;

    private static SyntaxNode Awaited(SyntaxNode top) => top is AwaitExpressionSyntax awaited ? awaited.Expression : top;

    // The largest expression around a text: that of a statement, of a member, of an arm that is a block.
    private static SyntaxNode TopOf(ExpressionSyntax text)
    {
        SyntaxNode top = text;
        while (top.Parent is not (null or StatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or AttributeArgumentSyntax or MemberDeclarationSyntax))
        {
            top = top.Parent;
        }

        return top;
    }

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode node)
    {
        foreach (SyntaxNode around in node.Ancestors())
        {
            if (around is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or PropertyDeclarationSyntax)
            {
                return [around];
            }

            if (around is GlobalStatementSyntax)
            {
                return [around.Parent!];
            }
        }

        return [];
    }

    private static IEnumerable<SyntaxNode> Own(SyntaxNode body) => body.DescendantNodes(n => n == body || IsSameFunction(n));

    private static bool IsSameFunction(SyntaxNode node) => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or BaseTypeDeclarationSyntax);

    private static IEnumerable<ExpressionSyntax> Texts(SyntaxNode node) => node.DescendantNodesAndSelf(n => n is not InterpolatedStringExpressionSyntax)
        .OfType<ExpressionSyntax>().Where(e => e is InterpolatedStringExpressionSyntax
            || e is LiteralExpressionSyntax literal && Composition.IsStringLiteral(literal)
            || e is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && !sum.Parent.IsKind(SyntaxKind.AddExpression) && Composition.HasText(sum)
            || e is InvocationExpressionSyntax call && StringCall.Read(call) is not null);
}
