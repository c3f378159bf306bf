using Compliance.Policy;

namespace Compliance.Tool.Evaluation;

/// <summary>Which signals, vetoes and conditions of a policy have ever been seen at work, in the rules' own examples and in a corpus.</summary>
internal sealed class PolicyCoverage
{
    private readonly CompliancePolicy _policy;
    private readonly MessageChecker _checker;
    private readonly HashSet<string> _signals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _vetoes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Rule, int Line)> _conditions = [];

    public PolicyCoverage(CompliancePolicy policy)
    {
        _policy = policy;
        _checker = new MessageChecker(policy);
        foreach (RuleExample example in policy.Rules.SelectMany(r => r.Examples))
        {
            Exercise(example.Text, example.Context);
        }
    }

    public void Exercise(LabelledMessage message) => Exercise(message.Text, message.Context);

    public void Exercise(LabelledExample example) => Exercise(example.Text, MessageContext.Unknown);

    /// <summary>The parts that nothing has exercised, in words.</summary>
    public IReadOnlyList<string> NeverExercised() =>
    [
        .. _policy.Compiled.Signals.Where(s => !_signals.Contains(s.Name)).Select(s => $"signal {s.Name}"),
        .. _policy.Compiled.Signals.SelectMany(s => s.Vetoes).Distinct().Where(v => !_vetoes.Contains(v.Name)).Select(v => $"veto {v.Name}"),
        .. from trigger in _policy.Compiled.Triggers.Triggers
           where !_conditions.Contains((trigger.Rule.Public.Id, trigger.When.Line))
           select $"condition {trigger.Rule.Public.Path}({trigger.When.Line}) {trigger.Condition.Name}",
    ];

    private void Exercise(string text, MessageContext context)
    {
        Explanation explanation = _checker.Explain(text, context);
        foreach (SignalTrace signal in explanation.Signals)
        {
            _signals.Add(signal.Name);
            if (signal.VetoedBy is not null)
            {
                _vetoes.Add(signal.VetoedBy);
            }
        }

        foreach (ConditionTrace condition in explanation.Conditions)
        {
            _conditions.Add((condition.Rule.Id, condition.Line));
        }
    }
}
