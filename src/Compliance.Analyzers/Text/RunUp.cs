namespace Compliance.Analyzers.Text;

/// <summary>The polite words before what somebody has to say: "We would be so glad if you …", "As our guest you may …".</summary>
internal static class RunUp
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "dear", "hi", "hello", "hey", "and", "but", "so", "as", "if", "that", "when", "in", "of", "for", "to", "the", "a", "an", "our", "my", "your", "i", "we", "you", "us", "it", "it's", "is", "be", "are",
        "would", "we'd", "i'd", "could", "can", "may", "might", "shall", "will", "we'll", "you'll", "should", "hope", "want", "like", "glad", "happy", "delighted", "pleased", "grateful", "very", "really", "also",
        "just", "only", "please", "kindly", "kind", "enough", "guest", "guests", "customer", "customers", "buyer", "buyers", "friend", "friends", "valued", "regular", "thank", "thanks", "way", "by", "ask", "one", "thing",
    };

    /// <summary>Whether a stretch of a text has no other words, no Han and no stars. Holes are names.</summary>
    public static bool Is(string text, int start, int end)
    {
        bool isHole = false;
        for (int i = start; i < end;)
        {
            isHole = text[i] == '{' || isHole && text[i] != '}';
            int word = Math.Min(TextWords.EndOf(text, i), end);
            if (word > i && !isHole && !Words.Contains(text.Substring(i, word - i)) || Han.Is(text[i]) || IsStar(text[i]))
            {
                return false;
            }

            i = Math.Max(word, i + 1);
        }

        return true;
    }

    /// <summary>Whether the end of a line is one that says nothing by itself: "…, please be so kind and". Fewer words of it may belong to the rest.</summary>
    public static bool IsLong(string text, int start, int end)
    {
        const int FewestWords = 4;
        return Is(text, start, end) && TextWords.Of(text.Substring(start, end - start)).Count() >= FewestWords;
    }

    // ★★★★★ on a line is what is asked for.
    private static bool IsStar(char c) => c is '★' or '☆' or '⭐';
}
