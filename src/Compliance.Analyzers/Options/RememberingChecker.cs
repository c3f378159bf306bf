namespace Compliance.Analyzers.Options;

/// <summary>
/// A checker that remembers what it said last of texts. One text is asked about several times on its way through the questions, and an editor asks about the
/// strings of a file again with every keystroke. What is remembered is bounded; between threads nothing is locked; that a text is harmless is remembered without
/// allocating anything.
/// </summary>
internal sealed class RememberingChecker(MessageChecker checker)
{
    // A power of two. Of two texts with the same place the later one stays.
    private const int Places = 1024;

    // What an editor's process holds for this at most: three times as many texts as there are places, six megabytes, and the verdicts.
    private const int LongestText = 1000;

    private readonly string?[] _harmless = new string?[Places];
    private readonly string?[] _suspect = new string?[Places];
    private readonly Judged?[] _judged = new Judged?[Places];

    /// <summary>The rules that it judges by.</summary>
    public CompliancePolicy Policy => checker.Policy;

    /// <summary>As <see cref="MessageChecker.MayFind"/>.</summary>
    public bool MayFind(string text)
    {
        int place = PlaceOf(text);
        if (text == _harmless[place])
        {
            return false;
        }

        if (text == _suspect[place])
        {
            return true;
        }

        bool mayFind = checker.MayFind(text);
        if (text.Length <= LongestText)
        {
            (mayFind ? _suspect : _harmless)[place] = text;
        }

        return mayFind;
    }

    /// <summary>As <see cref="MessageChecker.IsClear"/>.</summary>
    public bool IsClear(string text, MessageContext context) => checker.IsClear(text, context);

    /// <summary>As <see cref="MessageChecker.Check"/>.</summary>
    public Verdict Check(string text, MessageContext context)
    {
        int place = PlaceOf(text);
        if (_judged[place] is { } known && known.Text == text && known.Context == context)
        {
            return known.Verdict;
        }

        Verdict verdict = checker.Check(text, context);
        if (text.Length <= LongestText)
        {
            _judged[place] = new Judged(text, context, verdict);
        }

        return verdict;
    }

    // Sixteen characters tell most texts apart; the comparison tells all.
    private static int PlaceOf(string text)
    {
        int step = (text.Length / 16) + 1;
        uint hash = (uint)text.Length;
        for (int i = 0; i < text.Length; i += step)
        {
            hash = (hash ^ text[i]) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) % Places);
    }

    private sealed class Judged(string text, MessageContext context, Verdict verdict)
    {
        public string Text { get; } = text;

        public MessageContext Context { get; } = context;

        public Verdict Verdict { get; } = verdict;
    }
}
