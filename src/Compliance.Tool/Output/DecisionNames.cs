namespace Compliance.Tool.Output;

/// <summary>Decisions as JSON and corpora write them.</summary>
internal static class DecisionNames
{
    /// <summary><c>allowed</c>, <c>review</c> or <c>prohibited</c>.</summary>
    public static string Name(this Decision decision) => decision switch
    {
        Decision.Prohibited => "prohibited",
        Decision.Review => "review",
        _ => "allowed",
    };

    /// <summary>The decision of a name, or null.</summary>
    public static Decision? Parse(string name) => name switch
    {
        "prohibited" => Decision.Prohibited,
        "review" => Decision.Review,
        "allowed" => Decision.Allowed,
        _ => null,
    };
}
