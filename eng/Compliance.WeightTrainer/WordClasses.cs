namespace Compliance.WeightTrainer;

/// <summary>
/// What English words have in common with others, their kin, so that what is learned of one is learned of all a little: their stem, and the classes of
/// meaning that they belong to, from coarse to fine (word-classes.tsv). A weights file does not know of it: every word's weight holds what its kin weighs.
/// </summary>
internal sealed class WordClasses
{
    private const char Stem = '=';
    private const char Class = '%';
    private readonly Dictionary<string, string[]> _kin = new(StringComparer.Ordinal);

    private WordClasses(TextReader file)
    {
        while (file.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                _kin[columns[0]] = [StemOf(columns[0]), .. columns[1].Split(' ').Select((number, i) => $"{Class}{i}:{number}")];
            }
        }
    }

    /// <summary>Those of word-classes.tsv.</summary>
    public static WordClasses Known()
    {
        using var file = new StreamReader(typeof(WordClasses).Assembly.GetManifestResourceStream("word-classes.tsv")!);
        return Read(file);
    }

    /// <summary>Those of a file: a word, a tab, and the numbers of its classes.</summary>
    public static WordClasses Read(TextReader file) => new(file);

    /// <summary>Whether this is what words have in common, and no word.</summary>
    public static bool IsKin(string feature) => feature.Length > 1 && (feature[0] == Stem || (feature[0] == Class && char.IsAsciiDigit(feature[1])));

    /// <summary>What a word has in common with others; nothing where it is no English word.</summary>
    public string[] KinOf(string word) =>
        _kin.TryGetValue(word, out string[]? kin) ? kin : word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || c == '\'') ? [StemOf(word)] : [];

    /// <summary>The same weights, what kin weighs added to every word that has it, also to words that were not learned from.</summary>
    /// <param name="weights">The weights of words and of kin.</param>
    /// <param name="least">What a word must weigh that was not learned from; lighter ones are left out.</param>
    public Dictionary<string, double> Fold(IReadOnlyDictionary<string, double> weights, double least)
    {
        Dictionary<string, double> folded = new(weights.Where(w => !IsKin(w.Key)), StringComparer.Ordinal);
        foreach (string word in folded.Keys.Union(_kin.Keys).ToArray())
        {
            double weight = KinOf(word).Sum(k => weights.GetValueOrDefault(k));
            if (folded.TryGetValue(word, out double own) || Math.Abs(weight) >= least)
            {
                folded[word] = own + weight;
            }
        }

        return folded;
    }

    private static string StemOf(string word) => Stem + EnglishStem.Of(word);
}
