using Compliance.Image;

namespace Compliance.Policy;

/// <summary>How far apart signals may stand, from small to large.</summary>
internal enum Scope
{
    Clause,
    Segment,
    Sentence,
    Nearby,
    Paragraph,
    Message,
}

/// <summary>An expression and the scope in which its parts must meet.</summary>
internal sealed class ScopedExpression
{
    private readonly ImageReader? _image;
    private Expression? _expression;

    public ScopedExpression(Scope scope, Expression expression, int line)
        : this(scope, line) => _expression = expression;

    /// <summary>An expression that is read when it is asked for: most are screened, and few of them are left.</summary>
    public ScopedExpression(Scope scope, ImageReader image, int line)
        : this(scope, line) => _image = image;

    private ScopedExpression(Scope scope, int line)
    {
        Scope = scope;
        Line = line;
    }

    public Scope Scope { get; }

    /// <summary>The expression: always the same object, whichever thread asks first.</summary>
    public Expression Expression => Volatile.Read(ref _expression) ?? Read();

    /// <summary>The line of the policy file, from 1.</summary>
    public int Line { get; }

    /// <summary>Where its code is in the policy's <see cref="ScreenCode"/>, once the policy is read.</summary>
    public int Screen { get; set; }

    private Expression Read()
    {
        Expression read = PolicyImage.Expression(_image!.Again(0));
        return Interlocked.CompareExchange(ref _expression, read, null) ?? read;
    }
}

/// <summary>How signals meet. See docs/policy-format.md, "Expressions".</summary>
internal abstract class Expression
{
    /// <summary>The expressions this one is made of.</summary>
    public abstract IEnumerable<Expression> Parts { get; }

    /// <summary>This expression and all below it.</summary>
    public IEnumerable<Expression> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

/// <summary>A signal by its name, or a phrase in quotes; <c>target</c> in a veto.</summary>
internal sealed class SignalExpression(string name, string? phrase, int line, int column) : Expression
{
    /// <summary>The word that stands for what a veto may remove.</summary>
    public const string TargetName = "target";

    /// <summary>What a veto may remove.</summary>
    public static SignalExpression Target() => new(TargetName, null, 0, 0);

    /// <summary>A signal whose name is resolved already.</summary>
    public static SignalExpression Resolved(int signal) => new(string.Empty, null, 0, 0) { Signal = signal };

    public string Name { get; } = name;

    /// <summary>The phrase, where the expression is one.</summary>
    public string? Phrase { get; } = phrase;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public bool IsTarget { get; } = phrase is null && name == TargetName;

    /// <summary>The signal's index, once the names are resolved; -1 before, and for the target.</summary>
    public int Signal { get; set; } = -1;

    public override IEnumerable<Expression> Parts => [];
}

/// <summary>One after the other, or in either order, with at most a number of half words between.</summary>
internal sealed class SequenceExpression(Expression left, Expression right, bool ordered, int mostHalfWords) : Expression
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public bool Ordered { get; } = ordered;

    public int MostHalfWords { get; } = mostHalfWords;

    public override IEnumerable<Expression> Parts => [Left, Right];
}

/// <summary>The left lies inside the right.</summary>
internal sealed class InsideExpression(Expression inner, Expression outer) : Expression
{
    public Expression Inner { get; } = inner;

    public Expression Outer { get; } = outer;

    public override IEnumerable<Expression> Parts => [Inner, Outer];
}

/// <summary>The first stands, and the other does, or does not, in the same scope.</summary>
internal sealed class MeetExpression(Expression left, Expression right, bool absent) : Expression
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    /// <summary>Whether the right must be absent.</summary>
    public bool Absent { get; } = absent;

    public override IEnumerable<Expression> Parts => [Left, Right];
}

/// <summary>Either.</summary>
internal sealed class EitherExpression(Expression[] alternatives) : Expression
{
    public Expression[] Alternatives { get; } = alternatives;

    public override IEnumerable<Expression> Parts => Alternatives;
}
