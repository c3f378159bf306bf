using Compliance.Image;

namespace Compliance.Policy;

/// <summary>
/// Which expressions are looked at when a signal stands in a text, so that most expressions of a policy are never looked at for most messages.
/// For every <c>when</c> the sets of signals of which one must stand are known; it is watched through the rarest of these sets (the idea of watched
/// literals: Moskewicz et al., "Chaff", DAC 2001). The tables are used where they lie in a policy's image.
/// </summary>
internal sealed unsafe class TriggerIndex
{
    private readonly FixedBytes _owner;
    private readonly int _signalCount;
    private readonly int* _firstWatchers;
    private readonly int* _watchers;
    private readonly int _meaningCount;
    private readonly int* _firstOfMeanings;
    private readonly int* _ofMeanings;

    private TriggerIndex(ImageReader image, IEnumerable<CompiledRule> rules)
    {
        var triggers = new List<Trigger>();
        foreach (CompiledRule rule in rules)
        {
            foreach (CompiledCondition condition in rule.Conditions)
            {
                foreach (ScopedExpression when in condition.When)
                {
                    triggers.Add(new Trigger(rule, condition, when));
                }
            }
        }

        Triggers = [.. triggers];
        _owner = image.Bytes;
        _signalCount = image.Number();
        _firstWatchers = (int*)image.Table((_signalCount + 2) * sizeof(int));
        _watchers = (int*)image.Table(_firstWatchers[_signalCount + 1] * sizeof(int));
        _meaningCount = image.Number();
        _firstOfMeanings = (int*)image.Table((_meaningCount + 1) * sizeof(int));
        _ofMeanings = (int*)image.Table(_firstOfMeanings[_meaningCount] * sizeof(int));
    }

    /// <summary>The expressions of all conditions, in the order of the policy.</summary>
    public Trigger[] Triggers { get; }

    /// <summary>The triggers to look at when a signal stands.</summary>
    public TriggerList Watchers(int signal) => new(_watchers + _firstWatchers[signal], _firstWatchers[signal + 1] - _firstWatchers[signal]);

    /// <summary>The triggers to look at when a phrase with a meaning stands: those of all signals that it belongs to.</summary>
    public TriggerList WatchersOfMeaning(int meaning) => new(_ofMeanings + _firstOfMeanings[meaning], _firstOfMeanings[meaning + 1] - _firstOfMeanings[meaning]);

    /// <summary>The triggers that may meet in any text.</summary>
    public TriggerList Unwatched => Watchers(_signalCount);

    /// <summary>An index that was written to an image; its tables stay where they are.</summary>
    public static TriggerIndex Read(ImageReader image, IEnumerable<CompiledRule> rules) => new(image, rules);

    /// <summary>Writes the index to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(_signalCount);
        image.Table(_firstWatchers, (_signalCount + 2) * sizeof(int));
        image.Table(_watchers, _firstWatchers[_signalCount + 1] * sizeof(int));
        image.Number(_meaningCount);
        image.Table(_firstOfMeanings, (_meaningCount + 1) * sizeof(int));
        image.Table(_ofMeanings, _firstOfMeanings[_meaningCount] * sizeof(int));
        GC.KeepAlive(_owner);
    }

    /// <param name="rules">The rules.</param>
    /// <param name="signalCount">How many signals there are.</param>
    /// <param name="meanings">What phrases mean.</param>
    /// <param name="needs">By trigger: sets of signals; one of each must stand. The rarest first.</param>
    public static TriggerIndex Of(IEnumerable<CompiledRule> rules, int signalCount, MeaningTable meanings, int[][][] needs)
    {
        // The last row is of those that nothing wakes.
        var watchers = new List<int>[signalCount + 1];
        for (var signal = 0; signal < watchers.Length; signal++)
        {
            watchers[signal] = [];
        }

        for (var trigger = 0; trigger < needs.Length; trigger++)
        {
            foreach (int signal in needs[trigger].Length == 0 ? [signalCount] : needs[trigger][0])
            {
                watchers[signal].Add(trigger);
            }
        }

        List<int>[] ofMeanings = [.. Enumerable.Range(0, meanings.Count).Select(m => meanings.Uses(m).Where(u => !u.IsException).SelectMany(u => watchers[u.Signal]).Distinct().ToList())];
        var image = new ImageWriter();
        image.Number(signalCount);
        WriteRows(image, watchers);
        image.Number(meanings.Count);
        WriteRows(image, ofMeanings);
        return new TriggerIndex(new ImageReader(new FixedBytes(image.ToArray())), rules);
    }

    private static void WriteRows(ImageWriter image, List<int>[] rows)
    {
        var firsts = new int[rows.Length + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            firsts[row + 1] = firsts[row] + rows[row].Count;
        }

        image.Table(firsts);
        image.Table(rows.SelectMany(r => r).ToArray());
    }
}

/// <summary>An expression under which a condition meets.</summary>
internal sealed class Trigger(CompiledRule rule, CompiledCondition condition, ScopedExpression when)
{
    public CompiledRule Rule { get; } = rule;

    public CompiledCondition Condition { get; } = condition;

    public ScopedExpression When { get; } = when;
}
