namespace Compliance.Text;

/// <summary>Some words, looked up by their letters wherever these lie: no string is made of them.</summary>
internal sealed class WordsByLetters
{
    private readonly string?[] _slots;

    /// <summary>A set of words, each of which is given once.</summary>
    public WordsByLetters(params string[] words)
    {
        var size = 16;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        _slots = new string?[size];
        foreach (string word in words)
        {
            _slots[Find(new Letters(word.ToCharArray(), 0, word.Length))] = word;
        }
    }

    /// <summary>Whether letters are one of the words.</summary>
    public bool Holds(Letters letters) => _slots[Find(letters)] is not null;

    // Where a word lies, or would.
    private int Find(Letters letters)
    {
        var hash = 0u;
        for (var i = 0; i < letters.Length; i++)
        {
            hash = unchecked((hash ^ letters[i]) * 0x9E3779B1);
            hash ^= hash >> 15;
        }

        var at = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[at] is { } word && !letters.Are(word))
        {
            at = at + 1 & _slots.Length - 1;
        }

        return at;
    }
}
