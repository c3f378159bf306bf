namespace Compliance.Analyzers.Options;

/// <summary>What a person may state of a finding: by an action of a code fix, and for <c>dotnet format</c> by an option. The names are those of the actions and of their titles.</summary>
internal static class Claim
{
    public const string Reply = "AnnotateReply";
    public const string Discount = "AnnotateDiscount";
    public const string Compensation = "AnnotateCompensation";
    public const string Problem = "AnnotateProblem";
    public const string NotSent = "AllowNotSent";
    public const string IsName = "AllowName";
    public const string Reviewed = "AllowReviewed";

    private static readonly (string Option, string? Claim)[] ByOption =
    [
        ("none", null), ("annotate-reply", Reply), ("annotate-discount", Discount), ("annotate-compensation", Compensation), ("annotate-problem", Problem), ("allow-not-sent", NotSent), ("allow-name", IsName),
        ("allow-reviewed", Reviewed),
    ];

    /// <summary>The values of <c>compliance.format_fix</c>.</summary>
    public static IReadOnlyList<string> Options { get; } = [.. ByOption.Select(c => c.Option)];

    /// <summary>The claim that a value of the option states; null for <c>none</c>.</summary>
    /// <param name="option">Its place among the values.</param>
    public static string? Of(int option) => ByOption[option].Claim;
}
