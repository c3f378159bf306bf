namespace Compliance.Judgement;

/// <summary>Where a signal, or a meeting of signals, stands: a range of symbols, and the part of it that a finding points at.</summary>
internal readonly struct Occurrence(int start, int end, int markStart, int markEnd, int target, bool disguised)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int MarkStart { get; } = markStart;

    public int MarkEnd { get; } = markEnd;

    /// <summary>The number of the match that a veto is asked about, from 1; 0 where none takes part.</summary>
    public int Target { get; } = target;

    /// <summary>Whether any of the words was spelled to be overlooked.</summary>
    public bool Disguised { get; } = disguised;

    public static Occurrence At(int start, int end, bool disguised = false) => new(start, end, start, end, 0, disguised);

    public Occurrence AsTarget(int number) => new(Start, End, MarkStart, MarkEnd, number, Disguised);
}
