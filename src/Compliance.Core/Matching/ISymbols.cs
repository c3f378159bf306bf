namespace Compliance.Matching;

/// <summary>What phrases are matched against: the symbols of a reading, or of a part of one.</summary>
internal interface ISymbols
{
    /// <summary>The symbol at an index that <see cref="Has"/>.</summary>
    char this[int index] { get; }

    /// <summary>Whether there is a symbol at an index from 0.</summary>
    bool Has(int index);

    /// <summary>Whether the symbol at an index was a letter on its own, beside which word boundaries are not known.</summary>
    bool IsJoined(int index);
}
