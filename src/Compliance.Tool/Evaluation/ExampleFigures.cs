using Compliance.Tool.Input;

namespace Compliance.Tool.Evaluation;

/// <summary>What a judge made of examples, in figures.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="All">The quality of all.</param>
/// <param name="Rules">By rule.</param>
internal sealed record ExampleFigures(int Count, ExampleQuality All, IReadOnlyDictionary<string, ExampleQuality> Rules)
{
    /// <summary>The figures of judged examples.</summary>
    public static ExampleFigures Of(IReadOnlyList<JudgedExample> examples) => new(
        examples.Count,
        ExampleQuality.Of(examples),
        examples.GroupBy(e => e.Example.Rule).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => ExampleQuality.Of([.. g])));
}

/// <summary>How well some examples were judged.</summary>
/// <param name="Triggers">Triggers on which their rule fired.</param>
/// <param name="TriggersCaught">Triggers on which any rule of content fired.</param>
/// <param name="Lookalikes">Look-alikes on which their rule was silent.</param>
/// <param name="LookalikesClean">Look-alikes on which every rule of content was silent.</param>
/// <param name="Reviews">Examples for review on which their rule fired, as review or prohibited.</param>
internal sealed record ExampleQuality(Share Triggers, Share TriggersCaught, Share Lookalikes, Share LookalikesClean, Share Reviews)
{
    /// <summary>The quality of judged examples.</summary>
    public static ExampleQuality Of(IReadOnlyList<JudgedExample> examples)
    {
        JudgedExample[] triggers = [.. examples.Where(e => e.Example.Kind == ExampleKinds.Trigger)];
        JudgedExample[] lookalikes = [.. examples.Where(e => e.Example.Kind == ExampleKinds.Lookalike)];
        return new ExampleQuality(
            Share.Among(triggers, e => e.Fired),
            Share.Among(triggers, e => e.IsFlagged),
            Share.Among(lookalikes, e => !e.Fired),
            Share.Among(lookalikes, e => !e.IsFlagged),
            Share.Among(examples.Where(e => e.Example.Kind == ExampleKinds.Review), e => e.Fired));
    }
}
