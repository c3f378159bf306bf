using System.Collections.Concurrent;
using System.Threading;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Whether a file has to do with a marketplace: it names one, its buyers or its sellers, in code, texts or comments. A web shop writes to customers and users, in HTML and with a confirmation of each order,
/// as it may; what is wrong only in a message that Amazon carries is wrong only where somebody writes through Amazon.
/// </summary>
internal sealed class Marketplace
{
    private static readonly string[] Marks = ["amazon", "buyer", "seller", "marketplace", "asin", "sp-api", "spapi", "maijia"];

    private static readonly string[] ChineseMarks = ["亚马逊", "亞馬遜", "买家", "買家", "卖家", "賣家", "站内信", "站內信"];

    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();

    /// <summary>Whether the file or its path names a marketplace or those who trade there.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="path">Its path, relative to the project.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public bool IsNamedIn(SyntaxTree tree, string path, CancellationToken cancellation) =>
        _files.GetOrAdd(tree, t => IsNamedIn(path) || IsNamedIn(t.GetText(cancellation).ToString()));

    /// <summary>Whether a text names a marketplace or those who trade there.</summary>
    public static bool IsNamedIn(string text) =>
        Array.Exists(ChineseMarks, m => text.IndexOf(m, StringComparison.Ordinal) >= 0) || Array.Exists(Marks, m => HasWord(text, m));

    // A word, or a word of a name: BuyerMails, to_buyers. Not of a bestseller.
    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            end += end < text.Length && text[end] is 's' or 'S' ? 1 : 0;
            bool starts = at == 0 || !char.IsLetter(text[at - 1]) || char.IsUpper(text[at]) && (!char.IsUpper(text[at - 1]) || char.IsLower(text[at + 1]));
            bool ends = end >= text.Length || !char.IsLower(text[end]) || char.IsUpper(text[end - 1]);
            if (starts && ends && !IsBest(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBest(string text, int at)
    {
        const string Best = "best";
        int end = at > 0 && text[at - 1] is ' ' or '-' or '_' ? at - 1 : at;
        return end >= Best.Length && string.Compare(text, end - Best.Length, Best, 0, Best.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
