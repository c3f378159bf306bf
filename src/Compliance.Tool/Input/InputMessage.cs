namespace Compliance.Tool.Input;

/// <summary>A message to judge, and where it was read.</summary>
/// <param name="Id">What it is called; null where nobody named it.</param>
/// <param name="Text">The message.</param>
/// <param name="Context">What is known about it.</param>
/// <param name="Place">Where it was read, for people: a file, or a file and a line; null for a message from standard input.</param>
internal sealed record InputMessage(MessageId? Id, string Text, MessageContext Context, string? Place);
