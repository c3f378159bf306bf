namespace Compliance.Matching;

/// <summary>What kind the characters of a block are, a bit for each.</summary>
internal readonly struct BlockKinds(ulong letters, ulong digits, ulong aboveAscii, ulong markup)
{
    /// <summary>ASCII letters.</summary>
    public readonly ulong Letters = letters;

    /// <summary>ASCII digits.</summary>
    public readonly ulong Digits = digits;

    /// <summary>Whatever is not ASCII.</summary>
    public readonly ulong AboveAscii = aboveAscii;

    /// <summary>What a tag or an entity may start with.</summary>
    public readonly ulong Markup = markup;
}
