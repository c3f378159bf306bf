namespace Compliance.Text;

/// <summary>Some characters of a workspace, compared without a string of their own. No span: netstandard2.0 has none by itself.</summary>
internal readonly struct Letters(char[] characters, int start, int length)
{
    /// <summary>How many there are.</summary>
    public int Length => length;

    public char this[int index] => characters[start + index];

    /// <summary>Those from one index up to another.</summary>
    public Letters Part(int from, int to) => new(characters, start + from, to - from);

    /// <summary>Where a character stands first; -1 where it does not.</summary>
    public int IndexOf(char c) => Math.Max(-1, Array.IndexOf(characters, c, start, length) - start);

    /// <summary>Where a character stands last; -1 where it does not.</summary>
    public int LastIndexOf(char c)
    {
        int i = length - 1;
        while (i >= 0 && this[i] != c)
        {
            i--;
        }

        return i;
    }

    /// <summary>Where a word stands first; -1 where it does not.</summary>
    public int IndexOf(string word)
    {
        for (var i = 0; i + word.Length <= length; i++)
        {
            if (StandsAt(i, word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether they are a word.</summary>
    public bool Are(string word) => length == word.Length && StandsAt(0, word);

    /// <summary>Whether they are the same as others.</summary>
    public bool Are(Letters others)
    {
        int i = length == others.Length ? 0 : -1;
        while (i >= 0 && i < length && this[i] == others[i])
        {
            i++;
        }

        return i == length;
    }

    /// <summary>Whether they start with a word.</summary>
    public bool StartWith(string word) => length >= word.Length && StandsAt(0, word);

    /// <summary>Whether they end in a word.</summary>
    public bool EndWith(string word) => length >= word.Length && StandsAt(length - word.Length, word);

    /// <summary>The characters as a string.</summary>
    public override string ToString() => new(characters, start, length);

    private bool StandsAt(int index, string word)
    {
        var k = 0;
        while (k < word.Length && this[index + k] == word[k])
        {
            k++;
        }

        return k == word.Length;
    }
}
