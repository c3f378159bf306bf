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

/// <summary>What a rule is about.</summary>
public enum RuleCategory
{
    /// <summary>Discounts, coupons, compensation, gifts, marketing.</summary>
    Promotion,

    /// <summary>Reviews and seller feedback.</summary>
    Reviews,

    /// <summary>Links, contact details, dealing outside Amazon, personal data.</summary>
    Contact,

    /// <summary>How a seller behaves: cancellations, needless notices, threats, tags, attachments.</summary>
    Conduct,

    /// <summary>The form of a message: emoji, HTML, style, disguised spelling.</summary>
    Form,
}

/// <summary>How an analyzer reports a rule by default. Never an error: that is the user's choice.</summary>
public enum RuleSeverity
{
    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A suggestion.</summary>
    Info,
}

/// <summary>Where a rule was read.</summary>
public sealed class RuleSource
{
    internal RuleSource(string title, string url, string read)
    {
        Title = title;
        Url = url;
        Read = read;
    }

    /// <summary>The title of the page.</summary>
    public string Title { get; }

    /// <summary>Its address.</summary>
    public string Url { get; }

    /// <summary>The day it was read, as <c>yyyy-MM-dd</c>.</summary>
    public string Read { get; }
}

/// <summary>A sentence that the rule must judge as stated.</summary>
public sealed class RuleExample
{
    internal RuleExample(string language, Decision expected, MessageContext context, string text, int line)
    {
        Language = language;
        Expected = expected;
        Context = context;
        Text = text;
        Line = line;
    }

    /// <summary>The language of the text: <c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c> or <c>mixed</c>.</summary>
    public string Language { get; }

    /// <summary>What the rule must decide; <see cref="Decision.Allowed"/>: the rule, and every rule of content, must stay silent.</summary>
    public Decision Expected { get; }

    /// <summary>The context in which the example is judged.</summary>
    public MessageContext Context { get; }

    /// <summary>The message.</summary>
    public string Text { get; }

    /// <summary>The line of the policy file, from 1.</summary>
    public int Line { get; }

    /// <summary>Whether a verdict on the text is what the example says: this decision by its rule, or silence of that rule and of every rule of content.</summary>
    internal bool Holds(PolicyRule rule, Verdict verdict) => Expected == Decision.Allowed
        ? verdict.Findings.All(f => f.Rule.IsForm && f.Rule != rule)
        : verdict.Findings.Where(f => f.Rule == rule).Select(f => f.IsDoubted ? Decision.Prohibited : f.Decision).DefaultIfEmpty(Decision.Allowed).Max() == Expected;
}
