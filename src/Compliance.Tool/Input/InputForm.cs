namespace Compliance.Tool.Input;

/// <summary>The form of what is read.</summary>
internal enum InputForm
{
    /// <summary>JSON Lines where the name ends with <c>.jsonl</c>, text otherwise.</summary>
    ByName,

    /// <summary>A file is one message.</summary>
    Text,

    /// <summary>A line is one message.</summary>
    JsonLines,
}
