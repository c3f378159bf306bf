using System.Threading;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Usage;

/// <summary>How long a text is, as far as the code tells.</summary>
/// <param name="Start">How the text begins.</param>
/// <param name="Length">How long it is at least.</param>
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
            return constant.Value is string value ? new MeasuredText(value, value.Length, IsWhole: true) : null;
        }

        switch (text)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when Names.Last(empty.Expression) is "String" || empty.Expression is PredefinedTypeSyntax:
                return new MeasuredText(string.Empty, 0, IsWhole: true);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return hop && Initializer(model.GetSymbolInfo(text, cancellation).Symbol, cancellation) is { } initializer && model.SyntaxTree == initializer.SyntaxTree
                    ? Of(initializer, model, hop: false, cancellation)
                    : null;
        }

        if (!Composition.IsText(text) || MessageReader.Read(text, model, cancellation).FirstOrDefault() is not { } read)
        {
            return null;
        }

        int length = read.Parts.Where(p => !p.IsHole).Sum(p => p.Length);
        return new MeasuredText(read.Text, length, IsWhole: read.Parts.All(p => !p.IsHole));
    }

    // A variable that is never set again, a field that is read only: what it starts with is what it is.
    private static ExpressionSyntax? Initializer(ISymbol? symbol, CancellationToken cancellation)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true })
            || symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
        {
            return null;
        }

        SyntaxNode? scope = symbol is ILocalSymbol ? declarator.FirstAncestorOrSelf<BlockSyntax>() : null;
        bool isSet = scope is not null && scope.DescendantNodes().Any(n => n is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == symbol.Name
            || n is ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax changed } && changed.Identifier.ValueText == symbol.Name);
        return isSet ? null : value;
    }
}
