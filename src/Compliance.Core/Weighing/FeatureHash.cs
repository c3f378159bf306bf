#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Compliance.Weighing;

/// <summary>
/// What is weighed, as one number: words that follow each other, or something else that has a name. A weights file writes them as text, words
/// divided by spaces; both ways lead to the same number.
/// </summary>
internal static class FeatureHash
{
    /// <summary>Before the first word.</summary>
    public const uint Start = 2166136261;

    // Odd numbers whose bits look random. Words are mixed well already.
    private const uint First = 0x9E37_79B1;
    private const uint Second = 0x85EB_CA6B;

    /// <summary>Words and one more.</summary>
    public static uint Follow(uint words, uint word)
    {
        uint hash = words * First + word;
        hash = (hash ^ (hash >> 15)) * Second;
        return hash ^ (hash >> 13);
    }

#if NET
    /// <summary>
    /// Words and one more, several at once. A method that gives vectors to another is not compiled ahead of time. The numbers have a sign because votes have one: for
    /// each type in a vector the runtime takes half a millisecond in every process.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Follow(Vector128<int> words, Vector128<int> word)
    {
        Vector128<int> hash = words * unchecked((int)First) + word;
        hash = (hash ^ (hash >>> 15)) * unchecked((int)Second);
        return hash ^ (hash >>> 13);
    }
#endif

    /// <summary>A word.</summary>
    public static uint Word(string word) => Word(word, 0, word.Length);

    /// <summary>What a weights file calls by this name.</summary>
    public static uint Of(string feature)
    {
        uint hash = Start;
        var start = 0;
        while (start <= feature.Length)
        {
            int end = start;
            while (end < feature.Length && feature[end] != ' ')
            {
                end++;
            }

            hash = Follow(hash, Word(feature, start, end));
            start = end + 1;
        }

        return hash;
    }

    private static uint Word(string text, int start, int end)
    {
        var hash = default(WordHash);
        for (int i = start; i < end; i++)
        {
            hash.Add(text[i]);
        }

        return hash.Value;
    }
}
