namespace Compliance.Analyzers.Evidence;

/// <summary>How sure it is that a text is a message to a buyer. Each level includes those before it.</summary>
internal enum EvidenceLevel
{
    /// <summary>Nothing rules it out.</summary>
    Text,

    /// <summary>It is a sentence and shows two cues, or speaks to somebody in one.</summary>
    Likely,

    /// <summary>An annotation, a sending API, a wrapper of one, or three cues at once prove it.</summary>
    Message,
}
