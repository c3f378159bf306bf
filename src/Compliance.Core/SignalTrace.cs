namespace Compliance;

/// <summary>A signal that stands in a text.</summary>
public sealed class SignalTrace
{
    internal SignalTrace(string name, int start, int length, string text, bool isDisguised, string? vetoedBy)
    {
        Name = name;
        Start = start;
        Length = length;
        Text = text;
        IsDisguised = isDisguised;
        VetoedBy = vetoedBy;
    }

    /// <summary>The signal's name in the policy; a phrase in quotation marks where it has none.</summary>
    public string Name { get; }

    /// <summary>Where it starts in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How long it is in the original text, in UTF-16 code units. 0 for the start of a sentence.</summary>
    public int Length { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Whether the words were spelled to be overlooked.</summary>
    public bool IsDisguised { get; }

    /// <summary>The veto that removed the signal here, or null.</summary>
    public string? VetoedBy { get; }
}
