namespace Compliance.Tool.Evaluation;

/// <summary>The categories of labelled messages, and the rules that cover them.</summary>
internal static class Categories
{
    private static readonly Dictionary<string, string[]> Rules = new(StringComparer.Ordinal)
    {
        ["discount"] = ["BSM1001", "BSM1002"],
        ["compensation"] = ["BSM1003"],
        ["cashback"] = ["BSM1004"],
        ["free-product"] = ["BSM1005"],
        ["gift-card"] = ["BSM1005"],
        ["future-benefit"] = ["BSM1006"],
        ["marketing"] = ["BSM1007"],
        ["review-incentive"] = ["BSM2001"],
        ["review-request-positive"] = ["BSM2002", "BSM2003"],
        ["review-removal"] = ["BSM2004", "BSM2005"],
        ["review-request"] = ["BSM2006"],
        ["external-link"] = ["BSM3001"],
        ["contact-info"] = ["BSM3002"],
        ["off-platform"] = ["BSM3003"],
    };

    /// <summary>All categories.</summary>
    public static IReadOnlyCollection<string> All => Rules.Keys;

    /// <summary>The rules that a category may mean: one of them.</summary>
    public static IReadOnlyList<string> RulesOf(string category) => Rules[category];

    /// <summary>Whether a rule covers a category.</summary>
    public static bool Covers(string? rule, string category) => rule is not null && Rules.TryGetValue(category, out string[]? ids) && ids.Contains(rule);
}
