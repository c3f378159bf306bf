using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>Looks for words in source texts. An editor's text and that of a large file are no strings: they are read piece by piece, and never copied as a whole.</summary>
internal static class SourceSearch
{
    private const int Piece = 4096;

    [ThreadStatic]
    private static char[]? _piece;

    /// <summary>Where a word stands first from a place on, letter for letter; -1 where it does not.</summary>
    /// <param name="text">What is searched.</param>
    /// <param name="word">One character at least, and fewer than a piece has.</param>
    /// <param name="from">Where the search starts.</param>
    public static int IndexOf(SourceText text, string word, int from)
    {
        char[] piece = _piece ??= new char[Piece];
        while (text.Length - from >= word.Length)
        {
            int length = Math.Min(Piece, text.Length - from);
            text.CopyTo(from, piece, 0, length);
            int found = piece.AsSpan(0, length).IndexOf(word.AsSpan());
            if (found >= 0)
            {
                return from + found;
            }

            // The word may begin at the end of this piece.
            from += Math.Max(length - word.Length + 1, 1);
        }

        return -1;
    }
}
