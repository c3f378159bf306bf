namespace Compliance.Tool.Evaluation;

/// <summary>A labelled example and what its rule made of it.</summary>
internal sealed class JudgedExample(LabelledExample example, Verdict verdict)
{
    public LabelledExample Example { get; } = example;

    /// <summary>What the example's own rule decided.</summary>
    public Decision Decision { get; } =
        verdict.Findings.Where(f => f.Rule.Id == example.Rule).Select(f => f.Decision).DefaultIfEmpty(Decision.Allowed).Max();

    /// <summary>Whether the rule did as the example says: it fires on a trigger, is silent on a look-alike, and asks for a person on a review.</summary>
    public bool IsRight => Example.Kind switch
    {
        "trigger" => Decision != Decision.Allowed,
        "lookalike" => Decision == Decision.Allowed,
        _ => Decision == Decision.Review,
    };

    /// <summary>Under which name <c>--show</c> lists the example where it is wrong; empty where it is right.</summary>
    public string ShowName => IsRight ? string.Empty : Example.Kind switch
    {
        "trigger" => "misses",
        "lookalike" => "alarms",
        _ => "reviews",
    };
}
