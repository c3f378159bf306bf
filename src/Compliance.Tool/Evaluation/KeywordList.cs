namespace Compliance.Tool.Evaluation;

/// <summary>The filter that everybody writes first: a message that contains a word of a list is bad. The bar to be measured against.</summary>
internal sealed class KeywordList(IEnumerable<string> words)
{
    private readonly string[] _words = [.. words.Select(w => w.Trim()).Where(w => w.Length > 0)];

    /// <summary>Whether a text contains any of the words, in whatever case.</summary>
    public bool Hits(string text) => Array.Exists(_words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
