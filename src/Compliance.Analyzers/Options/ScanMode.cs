namespace Compliance.Analyzers.Options;

/// <summary>Which texts are judged.</summary>
internal enum ScanMode
{
    /// <summary>Texts that look like messages, as far as each rule asks for.</summary>
    Messages,

    /// <summary>Only what an attribute marks as a message.</summary>
    Annotated,

    /// <summary>Nothing: for files that are known and left as they are.</summary>
    None,

    /// <summary>Every text that nothing rules out is judged as a message.</summary>
    All,
}
