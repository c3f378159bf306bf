namespace Compliance.Tool.Input;

/// <summary>A message to judge, and where it was read.</summary>
/// <param name="Id">The id as JSON: a string, a number, or the line number where there is none. For a text file its path; null for typed text.</param>
/// <param name="Text">The message.</param>
/// <param name="Context">What is known about it.</param>
/// <param name="Place">File and line, for people.</param>
internal sealed record InputMessage(string? Id, string Text, MessageContext Context, string Place);

/// <summary>Something that could not be read. The rest is judged.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record InputError(string Place, string Problem);
