using Compliance.Tool.Input;

namespace Compliance.Tool.Evaluation;

/// <summary>An example of a rule and what a judge made of it.</summary>
internal sealed class JudgedExample(LabelledExample example, Judgement judgement)
{
    public LabelledExample Example { get; } = example;

    public Judgement Judgement { get; } = judgement;

    /// <summary>Whether the example's own rule found something.</summary>
    public bool Fired { get; } = judgement.DecisionOf(example.Rule) != Decision.Allowed;

    /// <summary>Whether any rule of content found something.</summary>
    public bool IsFlagged { get; } = judgement.OfContent.Count > 0;

    /// <summary>A trigger on which its rule is silent.</summary>
    public bool IsMiss => Example.Kind == ExampleKinds.Trigger && !Fired;

    /// <summary>A look-alike on which its rule, or any rule of content, fires.</summary>
    public bool IsAlarm => Example.Kind == ExampleKinds.Lookalike && (Fired || IsFlagged);

    /// <summary>For a person to decide, and its rule is silent.</summary>
    public bool IsOverlooked => Example.Kind == ExampleKinds.Review && !Fired;
}
