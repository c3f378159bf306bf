namespace Compliance.Weighing;

/// <summary>How much weights have a say. Each takes away from the one before.</summary>
internal enum WeightUse
{
    /// <summary>The texts are whole messages, as the weights were learned from.</summary>
    Whole,

    /// <summary>The texts may be parts of messages, or none: only what is clear counts.</summary>
    Excerpts,

    /// <summary>Rules alone judge.</summary>
    None,
}
