namespace Compliance.Text;

/// <summary>Where a word of a vocabulary is from.</summary>
internal enum WordKind
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>It has a weight, and stands in no phrase.</summary>
    Weighed,

    /// <summary>It stands in a phrase.</summary>
    OfPhrase,
}
