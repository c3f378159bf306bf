namespace Compliance.Judgement;

/// <summary>An expression of a condition that may meet in a message.</summary>
internal readonly struct AwakeTrigger(int number, SentenceScreen.Places places)
{
    /// <summary>Its number in the policy's <see cref="Policy.TriggerIndex"/>.</summary>
    public int Number { get; } = number;

    /// <summary>Where it may meet.</summary>
    public SentenceScreen.Places Places { get; } = places;
}
