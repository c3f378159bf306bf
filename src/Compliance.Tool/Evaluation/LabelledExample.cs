namespace Compliance.Tool.Evaluation;

/// <summary>A short message that one rule must find, pass over, or leave to a person.</summary>
/// <param name="Place">Where it stands, for people.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Kind">One of <see cref="Input.ExampleKinds"/>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Context">What is known about it.</param>
/// <param name="Text">The message.</param>
internal sealed record LabelledExample(string Place, string Rule, string Kind, string Language, MessageContext Context, string Text);
