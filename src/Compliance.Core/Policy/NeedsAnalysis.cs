using Compliance.Structure;

namespace Compliance.Policy;

/// <summary>
/// Finds, for every expression, sets of signals of which one must stand in a text before the expression can meet. Done once, when a policy is read.
/// </summary>
internal sealed class NeedsAnalysis
{
    private static readonly StructureKind[] AlwaysPossible = [StructureKind.MessageStart, StructureKind.SentenceStart, StructureKind.ClauseStart, StructureKind.Brief];
    private readonly IReadOnlyList<CompiledSignal> _signals;
    private readonly IReadOnlyList<int> _frequencies;
    private readonly int[]?[] _possible;
    private readonly bool[] _known;

    /// <param name="signals">The signals.</param>
    /// <param name="evaluationOrder">The signals, each after those it is made of.</param>
    /// <param name="frequencies">By signal: in how many usual messages it stands. Any numbers are correct; good ones are fast.</param>
    public NeedsAnalysis(IReadOnlyList<CompiledSignal> signals, IReadOnlyList<int> evaluationOrder, IReadOnlyList<int> frequencies)
    {
        _signals = signals;
        _frequencies = frequencies;
        _possible = new int[]?[signals.Count];
        _known = new bool[signals.Count];
        foreach (int id in evaluationOrder)
        {
            _possible[id] = PossibleThrough(id);
            _known[id] = true;
        }
    }

    /// <summary>The needs of every <c>when</c>, in the order of <see cref="TriggerIndex"/>.</summary>
    public int[][][] OfTriggers(IEnumerable<CompiledRule> rules) =>
        [.. from rule in rules from condition in rule.Conditions.All() from when in condition.When select Needs(when.Expression)];

    /// <summary>The needs of signals.</summary>
    public int[][][] OfSignals(IEnumerable<int> signals) => [.. signals.Select(s => _possible[s] is { } possible ? new[] { possible } : [])];

    /// <summary>The signals with phrases or a form of their own of which one must stand before this one can; null where it may stand in any text.</summary>
    private int[]? PossibleThrough(int id)
    {
        if (id < StructureNames.All.Count && Array.IndexOf(AlwaysPossible, (StructureKind)id) >= 0)
        {
            return null;
        }

        var through = new SortedSet<int> { id };
        foreach (ScopedExpression composition in _signals[id].Compositions)
        {
            int[][] needs = Needs(composition.Expression);
            if (needs.Length == 0)
            {
                return null;
            }

            through.UnionWith(needs[0]);
        }

        return [.. through];
    }

    /// <summary>Sets of signals; one of each must stand. The rarest first.</summary>
    private int[][] Needs(Expression expression) => expression switch
    {
        SignalExpression { IsTarget: true } => [],
        SignalExpression signal => !_known[signal.Signal] || _possible[signal.Signal] is not { } possible ? [] : [possible],
        SequenceExpression sequence => Both(Needs(sequence.Left), Needs(sequence.Right)),
        InsideExpression inside => Both(Needs(inside.Inner), Needs(inside.Outer)),
        MeetExpression { Absent: true } meet => Needs(meet.Left),
        MeetExpression meet => Both(Needs(meet.Left), Needs(meet.Right)),
        EitherExpression either => Any(either.Alternatives.Select(Needs)),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, null),
    };

    private int[][] Both(int[][] left, int[][] right) => [.. left.Concat(right).OrderBy(Frequency)];

    private static int[][] Any(IEnumerable<int[][]> alternatives)
    {
        var union = new SortedSet<int>();
        foreach (int[][] needs in alternatives)
        {
            if (needs.Length == 0)
            {
                return [];
            }

            union.UnionWith(needs[0]);
        }

        return [[.. union]];
    }

    private int Frequency(int[] signals) => signals.Sum(s => _frequencies[s]);
}

