namespace Compliance.Analyzers.Evidence;

/// <summary>How sure it is that a text is a message to a buyer. Each level includes those before it.</summary>
internal enum EvidenceLevel
{
    /// <summary>Nothing rules it out.</summary>
    Text,

    /// <summary>It is long enough for a sentence, and no machine reads it.</summary>
    Sentence,

    /// <summary>A sentence that speaks to somebody, or whose names speak of messages.</summary>
    Likely,

    /// <summary>An annotation, a sending API, a wrapper of one, or three cues at once prove it.</summary>
    Message,
}
