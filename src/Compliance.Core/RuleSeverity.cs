namespace Compliance;

/// <summary>How an analyzer reports a rule by default. Never an error: that is the user's choice.</summary>
public enum RuleSeverity
{
    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A suggestion.</summary>
    Info,
}
