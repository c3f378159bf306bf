using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>The words of an identifier: <c>SendBuyerEMail_v2</c> has send, buyer, e, mail, v, 2.</summary>
internal sealed class NameWords
{
    // One name is asked for many words, and the same names stand all over a project. A power of two; of two names with the same place the later one stays.
    private const int Places = 2048;
    private const int LongestKept = 80;

    // Longer ones are no word in any language that is known here.
    private const int LongestOfThree = 14;

    private static readonly NameWords?[] Known = new NameWords?[Places];

    private static readonly NameWords None = new(string.Empty);

    private readonly string[] _words;
    private readonly bool _hasHan;

    // By the number of a set: what was answered. Threads write the same answers.
    private readonly Answer[] _answers = new Answer[WordSet.MostRemembered];

    private NameWords(string name)
    {
        Name = name;
        _words = Split(name);
        _hasHan = Han.IsIn(name);
    }

    private enum Answer : byte
    {
        None,
        Yes,
        No,
    }

    /// <summary>The name itself.</summary>
    public string Name { get; }

    /// <summary>The first word; empty where there is none.</summary>
    public string First => _words.Length == 0 ? string.Empty : _words[0];

    /// <summary>The words of the name of a file, up to its first dot: <c>BuyerMails.de.resx</c> has buyer, mails.</summary>
    public static NameWords OfFile(string path)
    {
        int slash = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        int dot = path.IndexOf('.', slash + 1);
        return Of(dot < 0 ? path.Substring(slash + 1) : path.Substring(slash + 1, dot - slash - 1));
    }

    /// <summary>The words of a name.</summary>
    public static NameWords Of(string? name)
    {
        if (name is null || name.Length == 0)
        {
            return None;
        }

        ref NameWords? place = ref Known[PlaceOf(name)];
        if (place is { } known && known.Name == name)
        {
            return known;
        }

        var words = new NameWords(name);
        if (name.Length <= LongestKept)
        {
            place = words;
        }

        return words;
    }

    /// <summary>Whether one of the words of a name is in a set.</summary>
    public static bool Any(string? name, WordSet words) => !string.IsNullOrEmpty(name) && Of(name).Any(words);

    /// <summary>Whether one of the words of a name is among those that a project lists, in lower case.</summary>
    public bool Any(ICollection<string> words) => Array.Exists(_words, words.Contains) || _hasHan && words.Any(w => Han.Is(w[0]) && Name.Contains(w));

    /// <summary>Whether one of the words is in a set.</summary>
    public bool Any(WordSet words)
    {
        if (words.Number >= WordSet.MostRemembered)
        {
            return Find(words);
        }

        if (_answers[words.Number] == Answer.None)
        {
            _answers[words.Number] = Find(words) ? Answer.Yes : Answer.No;
        }

        return _answers[words.Number] == Answer.Yes;
    }

    /// <summary>Whether a word of one set stands before a word of another.</summary>
    public bool IsBefore(WordSet first, WordSet second)
    {
        int at = Array.FindIndex(_words, first.Contains);
        return at >= 0 && Array.FindIndex(_words, at + 1, second.Contains) > 0;
    }

    /// <summary>Whether a word of one list stands right before one of another.</summary>
    public bool IsRightBefore(WordSet first, WordSet second)
    {
        for (int i = 0; i + 1 < _words.Length; i++)
        {
            // Behind a word stands it with the next.
            string pair = _words[i + 1];
            if (first.Contains(_words[i]) && pair.StartsWith(_words[i], StringComparison.Ordinal) && second.Contains(pair.Substring(_words[i].Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static int PlaceOf(string name)
    {
        uint hash = (uint)name.Length;
        foreach (char c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 16)) % Places);
    }

    private bool Find(WordSet words)
    {
        foreach (string word in _words)
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return _hasHan && words.HasHan && words.StandsIn(Name);
    }

    // Each word, and each with the next and the next but one: "BlackList" is blacklist, "EMail" is email, "FollowUp" is followup, "GongYingShang" is gongyingshang.
    private static string[] Split(string name)
    {
        var words = new List<string>();
        int start = 0;
        while (start < name.Length)
        {
            int end = WordEnd(name, start);
            if (end > start)
            {
                words.Add(Lower(name, start, end));
                int next = WordEnd(name, end);
                if (next > end)
                {
                    words.Add(Lower(name, start, next));
                    int third = WordEnd(name, next);
                    if (third > next && third - start <= LongestOfThree)
                    {
                        words.Add(Lower(name, start, third));
                    }
                }
            }

            start = Math.Max(end, start + 1);
        }

        return [.. words];
    }

    private static string Lower(string name, int start, int end) => name.Substring(start, end - start).ToLowerInvariant();

    private static int WordEnd(string name, int start)
    {
        if (start >= name.Length || !char.IsLetter(name[start]))
        {
            return start;
        }

        int end = start + 1;
        bool capitals = char.IsUpper(name[start]) && end < name.Length && char.IsUpper(name[end]);
        while (end < name.Length && char.IsLetter(name[end])
               && (capitals ? char.IsUpper(name[end]) && (end + 1 == name.Length || !char.IsLower(name[end + 1])) : !char.IsUpper(name[end])))
        {
            end++;
        }

        return end;
    }
}
