namespace Compliance;

/// <summary>A term of a <see cref="TermList"/> that stands in a text.</summary>
public readonly struct TermMatch : IEquatable<TermMatch>
{
    internal TermMatch(int term, int start, int end)
    {
        Term = term;
        Start = start;
        End = end;
    }

    /// <summary>Which term: its index in <see cref="TermList.Terms"/>.</summary>
    public int Term { get; }

    /// <summary>Where it starts in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How long it is in the original text, with what was seen through, in UTF-16 code units. At least 1.</summary>
    public int Length => End - Start;

    /// <summary>Where it ends.</summary>
    internal int End { get; }

    /// <inheritdoc/>
    public bool Equals(TermMatch other) => Term == other.Term && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TermMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Term * 397 + Start) * 397 + End);

    /// <summary>By start, then by end, then by term.</summary>
    internal int CompareTo(TermMatch other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End != other.End ? End.CompareTo(other.End) : Term.CompareTo(other.Term);

    /// <summary>The term and its place.</summary>
    public override string ToString() => $"{Term}[{Start}..{End})";

    /// <summary>Whether both are the same term at the same place.</summary>
    public static bool operator ==(TermMatch left, TermMatch right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TermMatch left, TermMatch right) => !left.Equals(right);
}
