using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>A stretch of a message that comes from one place in the source.</summary>
internal sealed record MessagePart
{
    /// <summary>Where it starts in the message.</summary>
    public int Start { get; init; }

    /// <summary>How long it is in the message.</summary>
    public int Length { get; init; }

    /// <summary>Where it ends in the message.</summary>
    public int End => Start + Length;

    /// <summary>The token that spells it. None for a hole of an interpolation, and for a constant that another assembly spells.</summary>
    public SyntaxToken Token { get; init; }

    /// <summary>Where it starts in what the token says.</summary>
    public int TokenStart { get; init; }

    /// <summary>How much of what the token says it takes: <see cref="Length"/>, but for a hole that stands for <c>{0}</c>.</summary>
    public int TokenLength { get; init; }

    /// <summary>What stands for it in the expression: an interpolation, an operand, the name of a constant. Null where the token itself does.</summary>
    public SyntaxNode? Anchor { get; init; }

    /// <summary>Parts of one frame stand in the order of the source. The arguments of a format are frames of their own.</summary>
    public int Frame { get; init; }

    /// <summary>Whether its text is only a name for what is filled in at run time.</summary>
    public bool IsHole { get; init; }

    /// <summary>Whether nobody wrote it, as the line break that <c>AppendLine</c> adds: it is placed only together with what is around it.</summary>
    public bool IsMark { get; init; }

    /// <summary>The initializer of the constant that it was taken from, when this compilation declares it.</summary>
    public ExpressionSyntax? Declaration { get; init; }

    /// <summary>Whether it was taken from a constant.</summary>
    public bool IsConstant { get; init; }

    /// <summary>The same part in a message that has more before it.</summary>
    public MessagePart MovedBy(int offset) => this with { Start = Start + offset };

    /// <summary>A piece of the part. A hole is not cut in what it stands for.</summary>
    public MessagePart Slice(int from, int to) => IsHole
        ? this with { Start = from, Length = to - from }
        : this with { Start = from, Length = to - from, TokenStart = TokenStart + from - Start, TokenLength = to - from };
}
