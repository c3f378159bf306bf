namespace Compliance.Tool.Evaluation;

/// <summary>The filter that everybody writes first: a message that contains a word of a list is prohibited. The bar that rules are measured against.</summary>
internal sealed class KeywordJudge : ICorpusJudge
{
    private readonly string[] _words;

    /// <param name="list">A word on each line; <c>#</c> starts a comment.</param>
    public KeywordJudge(string list) =>
        _words = [.. list.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Distinct(StringComparer.OrdinalIgnoreCase)];

    public Judgement Judge(string text, MessageContext context)
    {
        var marks = new List<Mark>();
        foreach (string word in _words)
        {
            for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                marks.Add(new Mark(Rule: null, word, Decision.Prohibited, at, word.Length, IsForm: false));
            }
        }

        return new Judgement(marks);
    }
}
