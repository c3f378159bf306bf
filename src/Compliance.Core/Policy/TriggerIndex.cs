using Compliance.Image;

namespace Compliance.Policy;

/// <summary>The expressions of all conditions of a policy, numbered in its order, and when they are looked at. The table is used where it lies in a policy's image.</summary>
internal sealed unsafe class TriggerIndex
{
    // Of each: the number of its rule, of its condition there, its own there, and where its code is.
    private const int Numbers = 4;
    private readonly FixedBytes _owner;
    private readonly CompiledRule[] _rules;
    private readonly int* _places;

    private TriggerIndex(ImageReader image, CompiledRule[] rules)
    {
        _owner = image.Bytes;
        _rules = rules;
        Count = image.Number();
        _places = (int*)image.Table(Count * Numbers * sizeof(int));
        Watch = WatchIndex.Read(image);
    }

    /// <summary>How many expressions there are.</summary>
    public int Count { get; }

    /// <summary>What wakes them.</summary>
    public WatchIndex Watch { get; }

    /// <summary>The expression with a number.</summary>
    public Trigger this[int trigger]
    {
        get
        {
            int* place = _places + trigger * Numbers;
            CompiledRule rule = _rules[place[0]];
            CompiledCondition condition = rule.Conditions[place[1]];
            return new Trigger(rule, condition, condition.When[place[2]]);
        }
    }

    /// <summary>The rule of an expression: known before the expression is read.</summary>
    public CompiledRule RuleOf(int trigger) => _rules[_places[trigger * Numbers]];

    /// <summary>Where the code of an expression is in the policy's <see cref="ScreenCode"/>.</summary>
    public int ScreenOf(int trigger) => _places[trigger * Numbers + 3];

    /// <summary>An index that was written to an image; its tables stay where they are.</summary>
    public static TriggerIndex Read(ImageReader image, CompiledRule[] rules) => new(image, rules);

    /// <summary>Writes the index to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(Count);
        image.Table(_places, Count * Numbers * sizeof(int));
        Watch.Write(image);
        GC.KeepAlive(_owner);
    }

    /// <param name="rules">The rules. Their expressions know where their code is.</param>
    /// <param name="watch">What wakes their expressions.</param>
    public static TriggerIndex Of(CompiledRule[] rules, WatchIndex watch)
    {
        var places = new List<int>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            for (var condition = 0; condition < rules[rule].Conditions.Count; condition++)
            {
                ScopedExpression[] when = rules[rule].Conditions[condition].When;
                for (var i = 0; i < when.Length; i++)
                {
                    places.AddRange([rule, condition, i, when[i].Screen]);
                }
            }
        }

        var image = new ImageWriter();
        image.Number(places.Count / Numbers);
        image.Table(places.ToArray());
        watch.Write(image);
        return new TriggerIndex(new ImageReader(new FixedBytes(image.ToArray())), rules);
    }
}

/// <summary>An expression under which a condition meets.</summary>
internal readonly struct Trigger(CompiledRule rule, CompiledCondition condition, ScopedExpression when)
{
    public CompiledRule Rule { get; } = rule;

    public CompiledCondition Condition { get; } = condition;

    public ScopedExpression When { get; } = when;
}
