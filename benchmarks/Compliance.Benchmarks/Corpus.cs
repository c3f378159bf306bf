using System.Text.Json;

namespace Compliance.Benchmarks;

/// <summary>The labelled messages of the tests' corpus.</summary>
internal static class Corpus
{
    /// <summary>All messages.</summary>
    public static IReadOnlyList<CorpusRow> Rows { get; } = [.. Read()];

    private static IEnumerable<CorpusRow> Read()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                JsonElement row = document.RootElement;
                yield return new CorpusRow(
                    row.GetProperty("lang").GetString()!, row.GetProperty("label").GetString()!, row.GetProperty("difficulty").GetString()!, row.GetProperty("text").GetString()!,
                    [.. row.GetProperty("spans").EnumerateArray().Select(s => s.GetString()!)]);
            }
        }
    }
}

/// <summary>A message and the words for which it is prohibited.</summary>
internal sealed record CorpusRow(string Language, string Label, string Difficulty, string Text, string[] Spans);
