namespace Compliance;

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
