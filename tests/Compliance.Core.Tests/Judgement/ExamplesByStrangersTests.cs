using System.Text.Json;

namespace Compliance.Tests.Judgement;

/// <summary>
/// Examples of each rule by people who had read the policy and not the rules (Examples/*.jsonl): a trigger must be found by its own rule, a look-alike by
/// none but those of form. It must not get worse than Examples/recorded.tsv says.
/// </summary>
[TestFixture]
internal sealed class ExamplesByStrangersTests
{
    private static readonly string[] Counted =
        ["triggers in which nothing is found", "triggers that only another rule finds", "look-alikes that are flagged", "examples for a person that are not seen"];

    [Test]
    public void Rules_do_not_find_less_or_flag_more_than_recorded() => RecordedFigures.Hold("Examples", Counted, Measure());

    private static SortedDictionary<string, int[]> Measure()
    {
        var figures = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (JsonElement example in JsonLines.Of("Examples"))
        {
            string rule = example.Text("rule");
            string group = $"{rule} {example.Text("lang")}";
            if (!figures.TryGetValue(group, out int[]? figure))
            {
                figures[group] = figure = new int[Counted.Length];
            }

            IReadOnlyList<Finding> findings = MessageChecker.Default.Check(example.Text("text"), MessageContext.Proactive).Findings;
            bool isFound = findings.Any(f => f.Rule.Id == rule);
            bool isFlagged = isFound || findings.Any(f => !f.Rule.IsForm);
            switch (example.Text("kind"))
            {
                case "trigger":
                    figure[0] += isFlagged ? 0 : 1;
                    figure[1] += isFlagged && !isFound ? 1 : 0;
                    break;
                case "lookalike":
                    figure[2] += isFlagged ? 1 : 0;
                    break;
                default:
                    figure[3] += isFound ? 0 : 1;
                    break;
            }
        }

        return figures;
    }
}
