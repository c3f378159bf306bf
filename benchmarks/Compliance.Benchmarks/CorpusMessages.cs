using System.Text;

namespace Compliance.Benchmarks;

/// <summary>
/// Messages of about 350 characters, put together from whole messages of the tests' labelled corpus: of one class and one language each, different from
/// each other and in random order, so that branch predictors learn nothing. The same every time.
/// </summary>
internal static class CorpusMessages
{
    private const int Count = 1200;
    private const int Shortest = 310;
    private const int Longest = 390;

    /// <summary>The names of the classes.</summary>
    public static IEnumerable<string> Classes => ["single", "clean", "service", "violating", "disguised"];

    /// <summary>Different messages of a class.</summary>
    /// <param name="name">
    /// <c>single</c>: allowed, and nothing in them comes near a rule, each as it is and not put together. <c>clean</c>: allowed, and nothing in them comes near a rule. <c>service</c>: allowed, though they speak of refunds, reviews, replacements.
    /// <c>violating</c>: prohibited, plainly or indirectly. <c>disguised</c>: prohibited, and spelled to be overlooked.
    /// </param>
    public static string[] Of(string name) => name switch
    {
        "single" => [.. Corpus.Rows.Where(r => r is { Label: "allowed", Difficulty: "plain" }).Select(r => r.Text).Distinct().Take(Count)],
        "clean" => Build(r => r is { Label: "allowed", Difficulty: "plain" }),
        "service" => Build(r => r is { Label: "allowed", Difficulty: not "plain" }),
        "violating" => Build(r => r is { Label: "prohibited", Difficulty: not "evasive" }),
        "disguised" => Build(r => r is { Label: "prohibited", Difficulty: "evasive" }),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>All messages of the corpus, as they are.</summary>
    public static IEnumerable<string> All => Corpus.Rows.Select(r => r.Text);

    private static string[] Build(Func<CorpusRow, bool> ofClass)
    {
        string[][] byLanguage = [.. Corpus.Rows.Where(ofClass).GroupBy(r => r.Language).Select(g => g.Select(r => r.Text).Where(t => t.Length < Longest).ToArray()).Where(g => g.Length > 10)];
        var random = new Random(20261030);
        var messages = new HashSet<string>(StringComparer.Ordinal);
        while (messages.Count < Count)
        {
            string[] texts = byLanguage[random.Next(byLanguage.Length)];
            var message = new StringBuilder();
            while (message.Length < Shortest)
            {
                message.Append(message.Length == 0 ? string.Empty : "\n").Append(texts[random.Next(texts.Length)]);
            }

            if (message.Length <= Longest)
            {
                messages.Add(message.ToString());
            }
        }

        string[] shuffled = [.. messages];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
