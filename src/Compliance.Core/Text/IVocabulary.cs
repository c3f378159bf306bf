namespace Compliance.Text;

/// <summary>The Latin words that a policy's phrases are made of.</summary>
internal interface IVocabulary
{
    /// <summary>Whether a word stands in a phrase.</summary>
    /// <param name="symbols">Small letters.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="count">How many letters it has.</param>
    bool Knows(char[] symbols, int start, int count);
}
