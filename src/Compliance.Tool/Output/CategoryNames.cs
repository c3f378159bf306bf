namespace Compliance.Tool.Output;

/// <summary>Categories and severities as policy files write them.</summary>
internal static class CategoryNames
{
    /// <summary>The name of a category.</summary>
    public static string Of(RuleCategory category) => category switch
    {
        RuleCategory.Promotion => "promotion",
        RuleCategory.Reviews => "reviews",
        RuleCategory.Contact => "contact",
        RuleCategory.Conduct => "conduct",
        RuleCategory.Form => "form",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    /// <summary>The name of a severity.</summary>
    public static string Of(RuleSeverity severity) => severity == RuleSeverity.Info ? "info" : "warning";
}
