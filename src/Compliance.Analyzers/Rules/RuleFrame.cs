namespace Compliance.Analyzers.Rules;

/// <summary>What all descriptors share.</summary>
internal static class RuleFrame
{
    /// <summary>The words, the decision, the rule's English name, why, what to do: one sentence without a final full stop.</summary>
    public static readonly LocalizableString Message = new ResourceText("Finding");

    /// <summary>The page of a rule.</summary>
    public static string Page(string id) => DocsUrl.Base + "rules/" + id + ".md";
}
