namespace Compliance.Tool.Evaluation;

/// <summary>A message with the decision that a careful person gives it.</summary>
/// <param name="Id">Its id in the corpus, or its place where it has none.</param>
/// <param name="Language"><c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c> or <c>mixed</c>.</param>
/// <param name="Context">What is known about it.</param>
/// <param name="ContextName">The name of the context in the corpus.</param>
/// <param name="Text">The message.</param>
/// <param name="Label">The decision.</param>
/// <param name="Categories">What is wrong with it, as the corpus names it.</param>
/// <param name="Spans">The words that carry the violation: exact substrings of the text.</param>
/// <param name="Difficulty"><c>plain</c>, <c>indirect</c>, <c>evasive</c> or <c>lookalike</c>.</param>
internal sealed record LabelledMessage(
    string Id, string Language, MessageContext Context, string ContextName, string Text, Decision Label, IReadOnlyList<string> Categories,
    IReadOnlyList<string> Spans, string Difficulty);
