namespace Compliance;

/// <summary>A fact that may not be known.</summary>
public enum Answer
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is so.</summary>
    Yes,
}
