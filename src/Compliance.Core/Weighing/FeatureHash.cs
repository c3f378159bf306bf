#if NET
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

    // FNV-1a over UTF-16, and the finalizer of MurmurHash3, both in the public domain.
    private const uint Prime = 16777619;

    /// <summary>A word, one more character at a time, from <see cref="Start"/>.</summary>
    public static uint Spell(uint word, char c) => (word ^ c) * Prime;

    /// <summary>Words and one more.</summary>
    public static uint Follow(uint words, uint word)
    {
        uint hash = (words * 31 + word) ^ (words >> 15);
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

#if NET
    /// <summary>Words and one more, several at once.</summary>
    public static Vector256<uint> Follow(Vector256<uint> words, Vector256<uint> word)
    {
        Vector256<uint> hash = (words * 31 + word) ^ (words >>> 15);
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >>> 16);
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
            int end = feature.IndexOf(' ', start);
            end = end < 0 ? feature.Length : end;
            hash = Follow(hash, Word(feature, start, end));
            start = end + 1;
        }

        return hash;
    }

    private static uint Word(string text, int start, int end)
    {
        uint hash = Start;
        for (int i = start; i < end; i++)
        {
            hash = Spell(hash, text[i]);
        }

        return hash;
    }
}
