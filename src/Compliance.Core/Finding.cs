namespace Compliance;

/// <summary>One offence: which rule, which words, and what to do instead. Immutable.</summary>
public sealed class Finding
{
    internal Finding(PolicyRule rule, string condition, Decision decision, string? row, int start, int length, string text, bool isDisguised, bool isWeighed, bool isDoubted, LocalizedText why, LocalizedText remedy)
    {
        Rule = rule;
        Condition = condition;
        Decision = decision;
        DecisionRow = row;
        Start = start;
        Length = length;
        Text = text;
        IsDisguised = isDisguised;
        IsWeighed = isWeighed;
        IsDoubted = isDoubted;
        Why = why;
        Remedy = remedy;
    }

    /// <summary>The rule that is broken.</summary>
    public PolicyRule Rule { get; }

    /// <summary>The condition of the rule that met, by its name in the policy file.</summary>
    public string Condition { get; }

    /// <summary>
    /// Whether no condition met and the words were weighed together instead: their sentence reads like an offence against this rule, and a person is asked
    /// to look. <see cref="Condition"/> is <c>weighed</c> then.
    /// </summary>
    public bool IsWeighed { get; }

    /// <summary>
    /// Whether the rule prohibits these words, but taken together the words of their sentence do not read enough like an offence: a person is asked to look, and
    /// <see cref="Decision"/> is <see cref="Decision.Review"/>. Of what was weighed in an excerpt (<see cref="CompliancePolicy.ForExcerpts"/>): whether the words
    /// accuse, but not as clearly as those of most offences.
    /// </summary>
    public bool IsDoubted { get; }

    /// <summary><see cref="Decision.Review"/> or <see cref="Decision.Prohibited"/>.</summary>
    public Decision Decision { get; }

    /// <summary>The row of the decision table that decided, such as <c>D09</c>, or null where none is named.</summary>
    public string? DecisionRow { get; }

    /// <summary>Where the offending words start in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How long the offending words are in the original text, in UTF-16 code units. At least 1.</summary>
    public int Length { get; }

    /// <summary>The offending words as they stand in the original text.</summary>
    public string Text { get; }

    /// <summary>Whether a part of what broke the rule is spelled so that a filter overlooks it.</summary>
    public bool IsDisguised { get; }

    /// <summary>Why it is not allowed.</summary>
    public LocalizedText Why { get; }

    /// <summary>What to do instead.</summary>
    public LocalizedText Remedy { get; }
}
