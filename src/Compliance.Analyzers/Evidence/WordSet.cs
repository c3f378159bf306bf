using System.Threading;
using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>A set of words, in lower case, that names are asked for again and again: a name remembers what it answered to each set.</summary>
internal sealed class WordSet
{
    /// <summary>For so many sets a name remembers its answers; what it is asked beyond them it works out each time. A test counts the sets.</summary>
    public const int MostRemembered = 80;

    private static int _count;

    private readonly HashSet<string> _words;

    /// <summary>A set of words.</summary>
    public WordSet(params string[] words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        Number = Interlocked.Increment(ref _count) - 1;
        foreach (string word in words)
        {
            HasHan |= Han.Is(word[0]);
        }
    }

    /// <summary>Which of the sets of the process it is.</summary>
    public int Number { get; }

    /// <summary>Whether some of its words are Chinese.</summary>
    public bool HasHan { get; }

    /// <summary>Whether a word is in it.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether one of its Chinese words stands in a name: Chinese names have no boundaries.</summary>
    public bool StandsIn(string name)
    {
        foreach (string word in _words)
        {
            if (Han.Is(word[0]) && name.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
