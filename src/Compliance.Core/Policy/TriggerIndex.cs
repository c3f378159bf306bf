namespace Compliance.Policy;

/// <summary>
/// Which signals must stand in a text before an expression can meet, so that most expressions of a policy are never evaluated for most messages.
/// For every <c>when</c> the sets of signals of which one must stand are known; it is watched through the rarest of these sets, and looked at
/// only when a signal of that set stands (the idea of watched literals: Moskewicz et al., "Chaff", DAC 2001).
/// </summary>
internal sealed class TriggerIndex
{
    private static readonly int[] Nobody = [];

    /// <param name="rules">The rules.</param>
    /// <param name="signalCount">How many signals there are.</param>
    /// <param name="needs">By trigger: sets of signals; one of each must stand. The rarest first.</param>
    public TriggerIndex(IEnumerable<CompiledRule> rules, int signalCount, int[][][] needs)
    {
        var triggers = new List<Trigger>(needs.Length);
        foreach (CompiledRule rule in rules)
        {
            foreach (CompiledCondition condition in rule.Conditions)
            {
                foreach (ScopedExpression when in condition.When)
                {
                    triggers.Add(new Trigger(rule, condition, when, needs[triggers.Count]));
                }
            }
        }

        Triggers = triggers;
        var watchers = new List<int>?[signalCount];
        var unwatched = new List<int>();
        for (var i = 0; i < triggers.Count; i++)
        {
            if (needs[i].Length == 0)
            {
                unwatched.Add(i);
                continue;
            }

            foreach (int signal in needs[i][0])
            {
                (watchers[signal] ??= []).Add(i);
            }
        }

        Watchers = new int[signalCount][];
        for (var i = 0; i < signalCount; i++)
        {
            Watchers[i] = watchers[i]?.ToArray() ?? Nobody;
        }

        Unwatched = unwatched.ToArray();
    }

    /// <summary>The expressions of all conditions, in the order of the policy.</summary>
    public IReadOnlyList<Trigger> Triggers { get; }

    /// <summary>By signal: the triggers to look at when it stands.</summary>
    public int[][] Watchers { get; }

    /// <summary>The triggers that may meet in any text.</summary>
    public int[] Unwatched { get; }
}

/// <summary>An expression under which a condition meets.</summary>
internal sealed class Trigger(CompiledRule rule, CompiledCondition condition, ScopedExpression when, int[][] needs)
{
    public CompiledRule Rule { get; } = rule;

    public CompiledCondition Condition { get; } = condition;

    public ScopedExpression When { get; } = when;

    /// <summary>Sets of signals; one of each must stand before the expression can meet. The rarest first.</summary>
    public int[][] Needs { get; } = needs;
}
