using System.Threading;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// The tokens of a file in which a word stands, found from the characters of its source: a callback of the compiler for every node of a kind costs more. A name that
/// is written with escapes is not found.
/// </summary>
internal static class SourceWords
{
    /// <summary>Whether a word is worth looking up, by the characters before and behind it.</summary>
    public delegate bool Around(ReadOnlySpan<char> before, ReadOnlySpan<char> behind);

    /// <summary>Finds the tokens that are a word, letter for letter.</summary>
    public static void FindWhole(SyntaxTree tree, string word, Action<SyntaxToken> found, CancellationToken cancellation, Around? isAsked = null)
    {
        using var source = new SourceCharacters(tree.GetText(cancellation));
        Find(source.Span, tree.GetRoot(cancellation), word, StringComparison.Ordinal, isWhole: true, found, isAsked);
    }

    /// <summary>Finds the tokens in which a word stands, in any case.</summary>
    public static void FindWithin(SyntaxTree tree, string word, Action<SyntaxToken> found, CancellationToken cancellation)
    {
        using var source = new SourceCharacters(tree.GetText(cancellation));
        Find(source.Span, tree.GetRoot(cancellation), word, StringComparison.OrdinalIgnoreCase, isWhole: false, found);
    }

    /// <summary>Finds the tokens in which a word stands, in the order of the file.</summary>
    /// <param name="text">The characters of the file.</param>
    /// <param name="root">Its syntax.</param>
    /// <param name="word">The word.</param>
    /// <param name="comparison">How it is compared.</param>
    /// <param name="isWhole">Whether no letter or digit stands beside it.</param>
    /// <param name="found">Told of each token once.</param>
    /// <param name="isAsked">Whether a place is worth looking up; null where each is.</param>
    public static void Find(ReadOnlySpan<char> text, SyntaxNode root, string word, StringComparison comparison, bool isWhole, Action<SyntaxToken> found, Around? isAsked = null)
    {
        var tokens = new TokensAt(root);
        int next;
        for (int at = IndexOf(text, word, 0, comparison); at >= 0; at = IndexOf(text, word, next, comparison))
        {
            next = at + word.Length;
            if ((!isWhole || (at == 0 || !IsName(text[at - 1])) && (next == text.Length || !IsName(text[next])))
                && (isAsked is null || isAsked(text.Slice(0, at), text.Slice(next))) && tokens.Find(at, out SyntaxToken token, out next))
            {
                found(token);
            }
        }
    }

    /// <summary>Where a word stands first from a place on; -1 where it does not.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, string word, int from, StringComparison comparison)
    {
        int found = text.Slice(from).IndexOf(word.AsSpan(), comparison);
        return found < 0 ? -1 : from + found;
    }

    private static bool IsName(char c) => c == '_' || char.IsLetterOrDigit(c);
}
