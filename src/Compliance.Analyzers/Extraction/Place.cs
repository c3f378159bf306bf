using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Where pieces are written: in which frame, and behind which node.</summary>
internal readonly record struct Place(int Frame, SyntaxNode? Anchor)
{
    /// <summary>The initializer of the constant that is read.</summary>
    public ExpressionSyntax? Declaration { get; init; }

    /// <summary>Whether it is a mark that nobody wrote: a line break of <c>AppendLine</c>.</summary>
    public bool IsMark { get; init; }

    /// <summary>How many arms the choices around have, multiplied; 0 where there is none.</summary>
    public int OuterArms { get; init; }

    /// <summary>Whether this is the expression itself, and not a hole or a constant in it.</summary>
    public bool IsOuter => Anchor is null;
}
