namespace Compliance;

/// <summary>A sentence and what it weighs.</summary>
public sealed class SentenceTrace
{
    internal SentenceTrace(int start, int length, string text, double weight, WeightTrace[] parts)
    {
        Start = start;
        Length = length;
        Text = text;
        Weight = weight;
        Parts = Array.AsReadOnly(parts);
    }

    /// <summary>Where it starts in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>How much it reads like an offence: the logarithm of the odds. Above 0 rather yes, below rather no.</summary>
    public double Weight { get; }

    /// <summary>What has a weight in it, the heaviest first, for and against.</summary>
    public IReadOnlyList<WeightTrace> Parts { get; }
}
