namespace Compliance.Policy;

/// <summary>The regular inflections of an English word. Forms that do not exist do no harm: nobody writes them.</summary>
internal static class Inflection
{
    /// <summary>The word, its plural or third person, its past and its -ing form, by the rules of English spelling.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        char last = Last(word, 1);
        char second = Last(word, 2);
        if (last == 'y' && !IsVowel(second))
        {
            string stem = word.Substring(0, word.Length - 1);
            yield return stem + "ies";
            yield return stem + "ied";
            yield return word + "ing";
            yield break;
        }

        bool sibilant = last is 's' or 'x' or 'z' || last == 'h' && second is 'c' or 's';
        yield return word + (sibilant ? "es" : "s");
        if (last == 'e')
        {
            string stem = word.Substring(0, word.Length - 1);
            yield return word + "d";
            yield return second == 'e' ? word + "ing" : second == 'i' ? stem.Substring(0, stem.Length - 1) + "ying" : stem + "ing";
            yield break;
        }

        yield return word + "ed";
        yield return word + "ing";
        if (word.Length >= 3 && IsVowel(second) && !IsVowel(last) && last is not ('w' or 'x' or 'y') && !IsVowel(Last(word, 3)))
        {
            yield return word + last + "ed";
            yield return word + last + "ing";
        }
    }

    private static char Last(string word, int back) => word.Length >= back ? char.ToLowerInvariant(word[word.Length - back]) : '\0';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
