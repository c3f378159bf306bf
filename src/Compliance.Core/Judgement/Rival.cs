using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>A rule that is broken in a sentence, so gravely, and how far its words reach to one side, in the original text.</summary>
/// <param name="rule">The rule.</param>
/// <param name="decision">How gravely.</param>
/// <param name="bound">Where its words end at the furthest, or start at the nearest.</param>
internal readonly struct Rival(CompiledRule rule, Decision decision, int bound)
{
    public CompiledRule Rule { get; } = rule;

    public Decision Decision { get; } = decision;

    public int Bound { get; } = bound;
}
