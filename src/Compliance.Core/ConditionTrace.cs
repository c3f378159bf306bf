namespace Compliance;

/// <summary>A condition that met.</summary>
public sealed class ConditionTrace
{
    internal ConditionTrace(PolicyRule rule, string condition, int line, Decision decision, string? decisionRow, int start, int length, string text)
    {
        Rule = rule;
        Condition = condition;
        Line = line;
        Decision = decision;
        DecisionRow = decisionRow;
        Start = start;
        Length = length;
        Text = text;
    }

    /// <summary>The rule.</summary>
    public PolicyRule Rule { get; }

    /// <summary>The condition's name.</summary>
    public string Condition { get; }

    /// <summary>The line of the rule's file on which the expression stands, from 1.</summary>
    public int Line { get; }

    /// <summary>What the context makes of it.</summary>
    public Decision Decision { get; }

    /// <summary>The row of the decision table, or null.</summary>
    public string? DecisionRow { get; }

    /// <summary>Where the words start in the original text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How long they are, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The words.</summary>
    public string Text { get; }
}
