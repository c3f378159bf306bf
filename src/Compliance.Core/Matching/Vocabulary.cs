using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>The Latin words of a policy's phrases and weights, as one automaton: what letters may stand for is looked for in a single walk.</summary>
internal sealed class Vocabulary : IVocabulary
{
    private const int LeastWeighed = 3;
    private const int LeastLetters = 2;
    private readonly WordGraph _phrases;
    private readonly PhraseGraph _words;

    private Vocabulary(WordGraph phrases, PhraseGraph words)
    {
        _phrases = phrases;
        _words = words;
    }

    /// <inheritdoc/>
    public int Root => PhraseGraph.Root;

    /// <summary>The words of some phrases and of what has a weight.</summary>
    /// <param name="phrases">The phrases, in the form of a reading.</param>
    /// <param name="graph">The same, by their words.</param>
    /// <param name="weighed">Latin words that have a weight.</param>
    public static Vocabulary Of(IEnumerable<string> phrases, WordGraph graph, IEnumerable<string> weighed)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in weighed.Where(w => w.Length >= LeastWeighed))
        {
            words[word] = (int)WordKind.Weighed;
        }

        foreach (string phrase in phrases)
        {
            for (var start = 0; start < phrase.Length;)
            {
                int end = start;
                while (end < phrase.Length && Chars.IsLatin(phrase[end]))
                {
                    end++;
                }

                if (end - start >= LeastLetters)
                {
                    words[phrase.Substring(start, end - start)] = (int)WordKind.OfPhrase;
                }

                start = Math.Max(end, start + 1);
            }
        }

        return new Vocabulary(graph, PhraseGraph.Of(words));
    }

    /// <summary>A vocabulary that was written to an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="phrases">The phrases, by their words.</param>
    public static Vocabulary Read(ImageReader image, WordGraph phrases) => new(phrases, PhraseGraph.Read(image));

    /// <summary>Writes the vocabulary to an image.</summary>
    public void Write(ImageWriter image) => _words.Write(image);

    /// <inheritdoc/>
    public bool Knows(char[] symbols, int start, int count) => _phrases.Knows(symbols, start, count);

    /// <inheritdoc/>
    public int Next(int state, char letter) => state == PhraseGraph.Root ? _words.Start(letter) : _words.Next(state, letter);

    /// <inheritdoc/>
    public WordKind KindOf(int state) => state == PhraseGraph.Root ? WordKind.None : (WordKind)Math.Max(0, _words.Meaning(state));
}
