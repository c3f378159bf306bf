namespace Compliance;

/// <summary>One clause of the policy, as its <c>.policy</c> file states it.</summary>
public sealed class PolicyRule
{
    private readonly Lazy<RuleWording> _wording;
    private readonly Lazy<RuleExample[]> _examples;

    internal PolicyRule(string id, RuleCategory category, RuleSeverity severity, Lazy<RuleWording> wording, Lazy<RuleExample[]> examples)
    {
        Id = id;
        Category = category;
        Severity = severity;
        _wording = wording;
        _examples = examples;
    }

    /// <summary>The id, <c>BSM</c> and four digits for built-in rules. Never reused.</summary>
    public string Id { get; }

    /// <summary>The English name, such as <c>CouponOrPromoCode</c>: the same in every language, so that a translated message can be searched.</summary>
    public string Name => Wording.Name;

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category { get; }

    /// <summary>How an analyzer reports the rule by default.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Whether the rule judges the form of a message (emoji, HTML, style, disguise) and not what it says.</summary>
    public bool IsForm => Category == RuleCategory.Form;

    /// <summary>A short title.</summary>
    public LocalizedText Title => Wording.Title;

    /// <summary>Why the policy forbids it.</summary>
    public LocalizedText Why => Wording.Why;

    /// <summary>What to do instead.</summary>
    public LocalizedText Remedy => Wording.Remedy;

    /// <summary>A lawful sentence to the buyer that may stand in place of what the rule finds; null where none is lawful without knowing the order.</summary>
    public LocalizedText? Replacement => Wording.Replacement;

    /// <summary>Where the rule was read. At least one.</summary>
    public IReadOnlyList<RuleSource> Sources => Wording.Sources;

    /// <summary>The examples of the file, which the tests judge.</summary>
    public IReadOnlyList<RuleExample> Examples => Array.AsReadOnly(_examples.Value);

    /// <summary>The file that states the rule, relative to its policy folder.</summary>
    public string Path => Wording.Path;

    internal RuleWording Wording => _wording.Value;

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
