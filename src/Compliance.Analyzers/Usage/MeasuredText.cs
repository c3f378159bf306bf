using System.Threading;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Usage;

/// <summary>How long a text is, as far as the code tells.</summary>
/// <param name="Start">How the text begins.</param>
/// <param name="Length">How long it is at least, in code points.</param>
/// <param name="IsWhole">Whether it is known to its end.</param>
internal readonly record struct MeasuredText(string Start, int Length, bool IsWhole)
{
    /// <summary>Whether it is known to hold nothing that can be seen.</summary>
    public bool IsEmpty => IsWhole && string.IsNullOrWhiteSpace(Start);

    /// <summary>What is known of a text; null where nothing is.</summary>
    public static MeasuredText? Of(ExpressionSyntax text, SemanticModel model, CancellationToken cancellation) => Of(text, model, hop: true, cancellation);

    private static MeasuredText? Of(ExpressionSyntax text, SemanticModel model, bool hop, CancellationToken cancellation)
    {
        if (model.GetConstantValue(text, cancellation) is { HasValue: true } constant)
        {
            return constant.Value is string value ? new MeasuredText(value, CodePoints(value, 0, value.Length), IsWhole: true) : null;
        }

        switch (text)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when Names.Last(empty.Expression) is "String" || empty.Expression is PredefinedTypeSyntax:
                return new MeasuredText(string.Empty, 0, IsWhole: true);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return hop && OnlyValue(model.GetSymbolInfo(text, cancellation).Symbol, cancellation) is { } initializer && model.SyntaxTree == initializer.SyntaxTree
                    ? Of(initializer, model, hop: false, cancellation)
                    : null;
        }

        if (!Composition.IsText(text) || MessageReader.Read(text, model, cancellation).FirstOrDefault() is not { } read)
        {
            return null;
        }

        int length = read.Parts.Where(p => !p.IsHole).Sum(p => CodePoints(read.Text, p.Start, p.End));
        return new MeasuredText(read.Text, length, IsWhole: read.Parts.All(p => !p.IsHole));
    }

    private static int CodePoints(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            count++;
        }

        return count;
    }

    // A variable that is never set again, a read-only field that no constructor sets: what it starts with is what it is.
    private static ExpressionSyntax? OnlyValue(ISymbol? symbol, CancellationToken cancellation)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true })
            || symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
        {
            return null;
        }

        IEnumerable<SyntaxNode?> scopes = symbol is ILocalSymbol
            ? [NamedText.ScopeOf(declarator)]
            : symbol.ContainingType.DeclaringSyntaxReferences.Select(r => (SyntaxNode?)r.GetSyntax(cancellation));
        return scopes.All(s => s is not null && !s.DescendantNodes().Any(n => Sets(n, symbol.Name))) ? value : null;
    }

    private static bool Sets(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax assignment => Takes(assignment.Left, name),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } handed => IsNamed(handed.Expression, name),
        RefExpressionSyntax handed => IsNamed(handed.Expression, name),
        _ => false,
    };

    private static bool Takes(ExpressionSyntax target, string name) =>
        target is TupleExpressionSyntax targets ? targets.Arguments.Any(a => Takes(a.Expression, name)) : IsNamed(target, name);

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && Names.Last(expression) == name;
}
