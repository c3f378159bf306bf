namespace Compliance.WeightTrainer;

/// <summary>
/// What the forms of an English word have in common: "offers", "offered" and "offering" are all "offer". A light stemmer: it takes off 's, -s, -ed, -ing and
/// -ly and evens out what they do to the end of a word. It need not be right, only alike for the forms of one word.
/// </summary>
internal static class EnglishStem
{
    private const string Vowels = "aeiouy";
    private const int LeastLength = 4;

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word)
    {
        string stem = Without(word, "'s");
        if (stem.Length < LeastLength)
        {
            return stem;
        }

        stem = stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > LeastLength ? stem[..^3] + "y"
            : stem.EndsWith("sses", StringComparison.Ordinal) ? stem[..^2]
            : stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i') ? stem[..^1]
            : stem;
        stem = stem.EndsWith("ied", StringComparison.Ordinal) && stem.Length > LeastLength ? stem[..^3] + "y"
            : IsForm(stem, "ing") ? WithoutDouble(stem[..^3])
            : IsForm(stem, "ed") ? WithoutDouble(stem[..^2])
            : stem;
        stem = stem.Length > LeastLength + 1 ? Without(stem, "ly") : stem;
        stem = stem.Length >= LeastLength && stem[^1] == 'y' && !Vowels.Contains(stem[^2]) ? stem[..^1] + "i" : stem;
        return stem.Length >= LeastLength ? Without(stem, "e") : stem;
    }

    private static string Without(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : word;

    // "bring" and "need" are no forms.
    private static bool IsForm(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 2 && word[..^ending.Length].Any(Vowels.Contains);

    // "shipp" and "stopp", but not "add", "fall" and "miss".
    private static string WithoutDouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && !Vowels.Contains(word[^1]) && word[^1] is not ('l' or 's') ? word[..^1] : word;
}
