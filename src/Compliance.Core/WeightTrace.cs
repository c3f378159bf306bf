namespace Compliance;

/// <summary>A word, a run of words or a signal, and its weight.</summary>
public sealed class WeightTrace
{
    internal WeightTrace(string name, double weight)
    {
        Name = name;
        Weight = weight;
    }

    /// <summary>
    /// Words as they were folded, <c>*</c> for any; <c>#</c> and the name of a signal in the sentence, <c>&gt;#</c> in the next one, <c>m#</c> in the message;
    /// <c>@</c> and a context.
    /// </summary>
    public string Name { get; }

    /// <summary>Above 0 it speaks for an offence, below against one.</summary>
    public double Weight { get; }
}
