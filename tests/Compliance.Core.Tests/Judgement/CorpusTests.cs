using System.Globalization;
using System.Text.Json;

namespace Compliance.Tests.Judgement;

/// <summary>
/// Judgement on the labelled messages of Corpus/ must not get worse than Corpus/recorded.tsv says. Whoever makes it better, or knowingly worse in one
/// place, writes the new figures (COMPLIANCE_WRITE=1) and lets the reviewer see them.
/// </summary>
[TestFixture]
internal sealed class CorpusTests
{
    private const string WriteSwitch = "COMPLIANCE_WRITE";
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Corpus");

    [Test]
    public void Misses_and_false_alarms_do_not_rise_above_the_recorded_figures()
    {
        SortedDictionary<string, Figure> measured = Measure();
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
        {
            File.WriteAllLines(Path.Combine(SourceFolder(), "recorded.tsv"), measured.Select(f => $"{f.Key}\t{f.Value.Missed}\t{f.Value.Alarms}"));
        }

        Dictionary<string, Figure> recorded = File.ReadLines(Path.Combine(SourceFolder(), "recorded.tsv"))
            .Select(l => l.Split('\t'))
            .ToDictionary(c => c[0], c => new Figure(Number(c[1]), Number(c[2])));

        measured.Keys.Should().BeEquivalentTo(recorded.Keys);
        foreach ((string group, Figure figure) in measured)
        {
            figure.Missed.Should().BeLessThanOrEqualTo(recorded[group].Missed, $"prohibited messages judged allowed ({group})");
            figure.Alarms.Should().BeLessThanOrEqualTo(recorded[group].Alarms, $"allowed messages judged otherwise ({group})");
        }
    }

    [Test]
    public void Labelled_spans_are_words_of_their_messages() =>
        Messages().Should().OnlyContain(m => m.Spans.All(s => m.Text.Contains(s, StringComparison.Ordinal)));

    [Test]
    public void Ids_are_unique() => Messages().Select(m => m.Id).Should().OnlyHaveUniqueItems();

    private static SortedDictionary<string, Figure> Measure()
    {
        var figures = new SortedDictionary<string, Figure>(StringComparer.Ordinal);
        foreach (Message message in Messages())
        {
            Decision decision = MessageChecker.Default.Check(message.Text, message.Context).Findings
                .Where(f => !f.Rule.IsForm)
                .Select(f => f.Decision)
                .DefaultIfEmpty(Decision.Allowed)
                .Max();
            string group = $"{message.Language} {message.Difficulty}";
            figures.TryGetValue(group, out Figure figure);
            figures[group] = new Figure(
                figure.Missed + (message.Label == "prohibited" && decision == Decision.Allowed ? 1 : 0),
                figure.Alarms + (message.Label == "allowed" && decision != Decision.Allowed ? 1 : 0));
        }

        return figures;
    }

    private static IEnumerable<Message> Messages()
    {
        foreach (string path in Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                JsonElement row = document.RootElement;
                ContextFacts.TryParseContext(row.GetProperty("context").GetString()!, out MessageContext context).Should().BeTrue();
                yield return new Message(
                    row.GetProperty("id").GetString()!, row.GetProperty("lang").GetString()!, context, row.GetProperty("text").GetString()!,
                    row.GetProperty("label").GetString()!, row.GetProperty("difficulty").GetString()!,
                    [.. row.GetProperty("spans").EnumerateArray().Select(s => s.GetString()!)]);
            }
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string SourceFolder()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Compliance.Core.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run below their project."), "Corpus");
    }

    private readonly record struct Figure(int Missed, int Alarms);

    private sealed record Message(string Id, string Language, MessageContext Context, string Text, string Label, string Difficulty, string[] Spans);
}
