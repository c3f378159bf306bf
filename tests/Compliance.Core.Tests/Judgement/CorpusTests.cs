using System.Text.Json;

namespace Compliance.Tests.Judgement;

/// <summary>
/// Judgement on the labelled messages of Corpus/ must not get worse than Corpus/recorded.tsv says.
/// </summary>
[TestFixture]
internal sealed class CorpusTests
{
    private static readonly string[] Missed = ["prohibited messages judged allowed", "allowed messages judged otherwise"];
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Corpus");

    [Test]
    public void Misses_and_false_alarms_do_not_rise_above_the_recorded_figures() => RecordedFigures.Hold("Corpus", Missed, Measure());

    [Test]
    public void Labelled_spans_are_words_of_their_messages() =>
        Messages().Should().OnlyContain(m => m.Spans.All(s => m.Text.Contains(s, StringComparison.Ordinal)));

    [Test]
    public void Ids_are_unique() => Messages().Select(m => m.Id).Should().OnlyHaveUniqueItems();

    private static SortedDictionary<string, int[]> Measure()
    {
        var figures = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (Message message in Messages())
        {
            Decision decision = MessageChecker.Default.Check(message.Text, message.Context).Findings
                .Where(f => !f.Rule.IsForm)
                .Select(f => f.Decision)
                .DefaultIfEmpty(Decision.Allowed)
                .Max();
            string group = $"{message.Language} {message.Difficulty}";
            if (!figures.TryGetValue(group, out int[]? figure))
            {
                figures[group] = figure = new int[Missed.Length];
            }

            figure[0] += message.Label == "prohibited" && decision == Decision.Allowed ? 1 : 0;
            figure[1] += message.Label == "allowed" && decision != Decision.Allowed ? 1 : 0;
        }

        return figures;
    }

    private static IEnumerable<Message> Messages()
    {
        foreach (JsonElement row in JsonLines.Of("Corpus"))
        {
            ContextFacts.TryParseContext(row.Text("context"), out MessageContext context).Should().BeTrue();
            yield return new Message(
                row.Text("id"), row.Text("lang"), context, row.Text("text"), row.Text("label"), row.Text("difficulty"), [.. row.GetProperty("spans").EnumerateArray().Select(s => s.GetString()!)]);
        }
    }

    private sealed record Message(string Id, string Language, MessageContext Context, string Text, string Label, string Difficulty, string[] Spans);
}
