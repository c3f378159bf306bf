namespace Compliance.Text;

/// <summary>The Latin words that are looked for behind disguises: those that a policy's phrases are made of, and those that its weights know.</summary>
internal interface IVocabulary
{
    /// <summary>The state before the first letter of a word.</summary>
    int Root { get; }

    /// <summary>Whether a word stands in a phrase.</summary>
    /// <param name="symbols">Small letters.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="count">How many letters it has.</param>
    bool Knows(char[] symbols, int start, int count);

    /// <summary>The state after one more letter; less than nothing where no word goes on so.</summary>
    int Next(int state, char letter);

    /// <summary>Which word ends in a state.</summary>
    WordKind KindOf(int state);
}
