using System.Text;
using System.Text.RegularExpressions;

namespace Compliance.Benchmarks.Engine;

/// <summary>
/// Long texts without repetition, and short strings. A corpus of messages is too small for a long text; so words (for Chinese: characters) follow each
/// other as they do in the allowed messages of the corpus, each drawn at random from those that follow the four tokens before it there. The same every time.
/// </summary>
internal static partial class LongTexts
{
    /// <summary>How long a long text is, in characters.</summary>
    public const int Length = 4_000_000;

    private const int Order = 4;

    /// <summary>A long text: <c>english</c>, <c>chinese</c>, or <c>mixed</c>: messages of both in turn.</summary>
    public static string Of(string name) => name switch
    {
        "english" => Write(Corpus.Rows.Where(r => r is { Label: "allowed", Language: "en" }), 1),
        "chinese" => Write(Corpus.Rows.Where(r => r.Label == "allowed" && r.Language.StartsWith("zh", StringComparison.Ordinal)), 2),
        "mixed" => Write(Corpus.Rows.Where(r => r.Label == "allowed"), 3),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>The string literals of this project's own source code: short, mostly ASCII, mostly no messages.</summary>
    public static string[] Literals()
    {
        var literals = new List<string>();
        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Sources"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            literals.AddRange(Literal().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Where(l => l.Length > 0));
        }

        string[] shuffled = [.. literals.Distinct()];
        new Random(4).Shuffle(shuffled);
        return shuffled;
    }

    private static string Write(IEnumerable<CorpusRow> rows, int seed)
    {
        string[][] messages = [.. rows.Select(r => Token().Matches(r.Text + "\n").Select(m => m.Value).ToArray())];
        var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string[] message in messages)
        {
            for (var i = 0; i < message.Length; i++)
            {
                string before = string.Join('\u0001', message[Math.Max(0, i - Order)..i]);
                if (!next.TryGetValue(before, out List<string>? list))
                {
                    next.Add(before, list = []);
                }

                list.Add(message[i]);
            }
        }

        var random = new Random(seed);
        var text = new StringBuilder(Length + 1000);
        var last = new List<string>();
        while (text.Length < Length)
        {
            if (!next.TryGetValue(string.Join('\u0001', last), out List<string>? list))
            {
                last.Clear();
                continue;
            }

            string token = list[random.Next(list.Count)];
            text.Append(token);
            last.Add(token);
            if (last.Count > Order)
            {
                last.RemoveAt(0);
            }
        }

        return text.ToString(0, Length);
    }

    [GeneratedRegex("[A-Za-z']+|[0-9]+|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
