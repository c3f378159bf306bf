using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>What a statement does to a variable that collects text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Node">The declaration, the assignment or the call.</param>
/// <param name="Value">What is set or added; null for a call, whose arguments tell.</param>
internal sealed record TextStep(TextStepKind Kind, SyntaxNode Node, ExpressionSyntax? Value)
{
    /// <summary>The arguments of the call.</summary>
    public IReadOnlyList<ExpressionSyntax> Arguments => Node is InvocationExpressionSyntax call ? [.. call.ArgumentList.Arguments.Select(a => a.Expression)] : [];

    /// <summary>The expressions whose text goes into the variable.</summary>
    public IEnumerable<ExpressionSyntax> Texts => Value is not null ? [Value] : Arguments;

    /// <summary>The name of the method that is called; empty for an assignment.</summary>
    public string Method => Node is InvocationExpressionSyntax call ? Names.Last(call.Expression) : string.Empty;

    /// <summary>Whether text is spelled in it.</summary>
    public bool HasText => Texts.Any(t => Composition.IsText(t) || StringCall.Elements(t)?.Any(e => Composition.IsText(e)) == true);
}

/// <summary>What is done to a variable that collects text.</summary>
internal enum TextStepKind
{
    /// <summary>It gets a new value.</summary>
    Set,

    /// <summary>It gets a new value that has the old one in it: <c>text = text + "…"</c>.</summary>
    Extend,

    /// <summary>A text is added at its end.</summary>
    Add,

    /// <summary>A method of a builder is called.</summary>
    Call,
}
