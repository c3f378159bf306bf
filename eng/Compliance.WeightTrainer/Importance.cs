namespace Compliance.WeightTrainer;

/// <summary>How much sentences count while weights are learned: chosen on messages by people whose other messages were not learned from.</summary>
internal static class Importance
{
    // The examples of the rules are what the policy says; messages are what people say of messages.
    private const double Example = 5;

    // An example of a rule that the labels do not know, such as one about threats: few stand for many.
    private const double OtherOffence = 1;

    // A sentence of an allowed message that was written to look like an offence.
    private const double AllowedLookAlike = 2.5;

    // A sentence that a person should look at weighs like an offence: where it is learned next to nothing, more of such messages are not seen (docs/weights.md).
    private const double ForAPerson = 0.8;

    // What only rules speak of must not be clear at a glance.
    private const double OtherRule = 3;

    // The other sentences of a prohibited message, which are mostly lawful, and those of a message that a person should look at: a label that may be wrong
    // teaches little.
    private const double Unsure = 0.05;
    private const string LookAlike = "lookalike";

    /// <summary>What a sentence counts, and whether it is an offence.</summary>
    public static (double Target, double Importance) Of(Sentence sentence) => (sentence.Message.Label, sentence.IsMarked) switch
    {
        _ when sentence.IsOfOtherRule => (1, OtherRule),
        (not Decision.Allowed, true) when sentence.Message.Rules.Length > 0 && !sentence.Message.IsOfCategories => (1, OtherOffence),
        (_, true) when sentence.Message.IsExample => (1, Example),
        (Decision.Allowed, _) when sentence.Message.IsExample => (0, Example),
        (Decision.Prohibited, true) => (1, Offence(sentence.Message.Difficulty)),
        (Decision.Allowed, _) => (0, sentence.Message.Difficulty == LookAlike ? AllowedLookAlike : 1),
        (Decision.Prohibited, false) => (0, Unsure),
        (_, true) => (1, ForAPerson),
        _ => (0, Unsure),
    };

    // A marked sentence of a prohibited message: at the border there is most to learn.
    private static double Offence(string difficulty) => difficulty switch
    {
        LookAlike => 3,
        "indirect" => 2.5,
        _ => 2,
    };
}
