namespace Compliance.Matching;

/// <summary>A term found in a text.</summary>
internal readonly struct ScreenHit(int term, int start, int end) : IEquatable<ScreenHit>, IComparable<ScreenHit>
{
    /// <summary>Which term: the number it was given.</summary>
    public int Term { get; } = term;

    /// <summary>Where it starts, in UTF-16 code units of the text.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends, in UTF-16 code units of the text.</summary>
    public int End { get; } = end;

    public bool Equals(ScreenHit other) => Term == other.Term && Start == other.Start && End == other.End;

    public override bool Equals(object? obj) => obj is ScreenHit other && Equals(other);

    public override int GetHashCode() => unchecked((Term * 397 + Start) * 397 + End);

    /// <summary>By start, then by end, then by term.</summary>
    public int CompareTo(ScreenHit other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End != other.End ? End.CompareTo(other.End) : Term.CompareTo(other.Term);

    public override string ToString() => $"{Term}[{Start}..{End})";
}
