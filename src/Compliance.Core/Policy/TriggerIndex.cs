using Compliance.Image;

namespace Compliance.Policy;

/// <summary>The expressions of all conditions of a policy, and when they are looked at.</summary>
internal sealed class TriggerIndex
{
    private TriggerIndex(IEnumerable<CompiledRule> rules, WatchIndex watch)
    {
        Triggers = [.. from rule in rules from condition in rule.Conditions from when in condition.When select new Trigger(rule, condition, when)];
        Watch = watch;
    }

    /// <summary>The expressions, in the order of the policy.</summary>
    public Trigger[] Triggers { get; }

    /// <summary>What wakes them.</summary>
    public WatchIndex Watch { get; }

    /// <summary>An index that was written to an image; its tables stay where they are.</summary>
    public static TriggerIndex Read(ImageReader image, IEnumerable<CompiledRule> rules) => new(rules, WatchIndex.Read(image));

    /// <summary>Writes the index to an image.</summary>
    public void Write(ImageWriter image) => Watch.Write(image);

    /// <param name="rules">The rules.</param>
    /// <param name="watch">What wakes their expressions.</param>
    public static TriggerIndex Of(IEnumerable<CompiledRule> rules, WatchIndex watch) => new(rules, watch);
}

/// <summary>An expression under which a condition meets.</summary>
internal sealed class Trigger(CompiledRule rule, CompiledCondition condition, ScopedExpression when)
{
    public CompiledRule Rule { get; } = rule;

    public CompiledCondition Condition { get; } = condition;

    public ScopedExpression When { get; } = when;
}
