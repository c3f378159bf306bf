namespace Compliance.Analyzers.Evidence;

/// <summary>Some of the holes in a message, by their names.</summary>
internal enum HoleNames
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Those that hold what somebody is called: <c>{qq name}</c>.</summary>
    OfNames,

    /// <summary>All of them.</summary>
    All,
}
