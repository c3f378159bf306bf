namespace Compliance.Text;

/// <summary>A part of a text.</summary>
/// <param name="start">Where it starts, in UTF-16 code units.</param>
/// <param name="end">Where it ends.</param>
internal readonly struct TextRange(int start, int end)
{
    /// <summary>Where it starts, in UTF-16 code units.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; } = end;

    /// <summary>How long it is.</summary>
    public int Length => End - Start;
}
