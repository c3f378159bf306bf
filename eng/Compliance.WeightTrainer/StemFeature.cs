namespace Compliance.WeightTrainer;

/// <summary>
/// The stem of an English word, learned beside the word, so that what is learned of one form is learned of all a little. A weights file does not know of
/// stems: every word's weight holds what its stem weighs.
/// </summary>
internal static class StemFeature
{
    private const char Sign = '=';

    /// <summary>Whether this is a stem, and no word.</summary>
    public static bool IsStem(string feature) => feature.Length > 1 && feature[0] == Sign;

    /// <summary>Whether this is a single English word.</summary>
    public static bool IsWord(string feature) => feature.Length > 0 && feature.All(c => char.IsAsciiLetterLower(c) || c == '\'');

    /// <summary>The stem of a single English word.</summary>
    public static string Of(string word) => Sign + EnglishStem.Of(word);

    /// <summary>The same weights without stems: what a stem weighs is added to every word that has it.</summary>
    /// <param name="weights">The weights of words, of stems and of what else was learned.</param>
    /// <param name="words">English words, also those too rare to have a weight of their own.</param>
    public static Dictionary<string, double> Fold(IReadOnlyDictionary<string, double> weights, IEnumerable<string> words)
    {
        Dictionary<string, double> folded = new(weights.Where(w => !IsStem(w.Key)), StringComparer.Ordinal);
        foreach (string word in words.Distinct())
        {
            if (weights.TryGetValue(Of(word), out double weight))
            {
                folded[word] = folded.GetValueOrDefault(word) + weight;
            }
        }

        return folded;
    }
}
