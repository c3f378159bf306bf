namespace Compliance.Policy;

/// <summary>Words that stand in more than one kind of line of a policy file.</summary>
internal static class PolicyWords
{
    /// <summary>The languages of what is said to people.</summary>
    public static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    /// <summary>The decision that a word names, or null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="allowed">The word for what may be sent: a condition allows it, an example is compliant.</param>
    public static Decision? DecisionOf(string word, string allowed) => word switch
    {
        "review" => Decision.Review,
        "prohibited" => Decision.Prohibited,
        _ => word == allowed ? Decision.Allowed : null,
    };
}
