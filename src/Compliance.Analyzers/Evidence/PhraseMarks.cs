namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Lists of phrases that are looked for in a text in one pass, in any case: which lists have a phrase that stands in it. At most
/// places of a text one look into a table, by the two characters that stand there, is enough.
/// </summary>
internal sealed class PhraseMarks
{
    private const int Buckets = 1024;
    private const int None = -1;

    private readonly string[] _phrases;
    private readonly int[] _lists;
    private readonly int[] _next;
    private readonly int[] _first = new int[Buckets];

    // What one character says.
    private readonly List<(char Character, int List)> _single = [];

    /// <summary>Up to 32 lists.</summary>
    public PhraseMarks(params string[][] lists)
    {
        int count = lists.Sum(l => l.Length);
        _phrases = new string[count];
        _lists = new int[count];
        _next = new int[count];
        for (int i = 0; i < Buckets; i++)
        {
            _first[i] = None;
        }

        int at = 0;
        for (int list = 0; list < lists.Length; list++)
        {
            foreach (string phrase in lists[list])
            {
                if (phrase.Length == 1)
                {
                    _single.Add((phrase[0], 1 << list));
                    continue;
                }

                int bucket = Bucket(Folded(phrase[0]), Folded(phrase[1]));
                _phrases[at] = phrase;
                _lists[at] = 1 << list;
                _next[at] = _first[bucket];
                _first[bucket] = at++;
            }
        }
    }

    /// <summary>A bit for each list of which a phrase stands in a text: the lowest for the first.</summary>
    public int FindIn(string text)
    {
        int found = 0;
        foreach ((char character, int list) in _single)
        {
            found |= text.IndexOf(character) >= 0 ? list : 0;
        }

        char c = text.Length == 0 ? '\0' : Folded(text[0]);
        for (int i = 0; i + 1 < text.Length; i++)
        {
            char next = Folded(text[i + 1]);
            int candidate = _first[Bucket(c, next)];
            if (candidate != None)
            {
                found |= At(text, i, candidate);
            }

            c = next;
        }

        return found;
    }

    /// <summary>The same, of phrases that stand at one place.</summary>
    public int FindAt(string text, int start)
    {
        int found = start + 1 < text.Length ? At(text, start, _first[Bucket(Folded(text[start]), Folded(text[start + 1]))]) : 0;
        foreach ((char character, int list) in _single)
        {
            found |= start < text.Length && text[start] == character ? list : 0;
        }

        return found;
    }

    private int At(string text, int start, int candidate)
    {
        int found = 0;
        for (; candidate != None; candidate = _next[candidate])
        {
            string phrase = _phrases[candidate];
            if (string.Compare(text, start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                found |= _lists[candidate];
            }
        }

        return found;
    }

    private static int Bucket(char c, char next) => ((c * 37) ^ next) & (Buckets - 1);

    private static char Folded(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
