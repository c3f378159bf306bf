namespace Compliance.Tool.Output;

/// <summary>What goes into JSON.</summary>
internal static class JsonText
{
    /// <summary>A text without half surrogate pairs, which JSON in UTF-8 cannot hold; the offsets still tell where they stand.</summary>
    public static string WellFormed(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary><c>allowed</c>, <c>review</c> or <c>prohibited</c>.</summary>
    public static string InJson(this Decision decision) => decision switch
    {
        Decision.Prohibited => "prohibited",
        Decision.Review => "review",
        _ => "allowed",
    };
}
