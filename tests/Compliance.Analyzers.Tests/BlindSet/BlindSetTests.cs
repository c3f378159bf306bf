using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Tests.BlindSet;

/// <summary>
/// Files in the manner of real seller systems, written by somebody who knew the policy and the shapes of code that count, and not the analyzers.
/// In <c>reports</c> a mark names what must be found on its line: <c>// expect: BSM2001</c>, <c>A|B</c> for either of two rules, <c>A, B</c> for two
/// findings, <c>expect@+3:</c> for the third line below. In <c>silent</c> nothing may be found. The second set was written later, by somebody who had
/// read the analyzers: shapes and look-alikes that the first had not. The third to the eightieth are by seventy-eight more who had not read them.
/// </summary>
[TestFixture]
internal sealed partial class BlindSetTests
{
    // What is still missed, as recorded: the aim is 3 of 100. May only fall. What each set showed at the first look stands in docs/judgement.md.
    [TestCase("reports", 274, 2)]
    [TestCase("reports-2", 95, 1)]
    [TestCase("reports-3", 146, 0)]
    [TestCase("reports-4", 140, 1)]
    [TestCase("reports-5", 108, 2)]
    [TestCase("reports-6", 120, 1)]
    [TestCase("reports-7", 124, 2)]
    [TestCase("reports-8", 103, 0)]
    [TestCase("reports-9", 103, 1)]
    [TestCase("reports-10", 117, 1)]
    [TestCase("reports-11", 100, 0)]
    [TestCase("reports-12", 93, 2)]
    [TestCase("reports-13", 132, 4)]
    [TestCase("reports-14", 137, 4)]
    [TestCase("reports-15", 126, 7)]
    [TestCase("reports-16", 130, 4)]
    [TestCase("reports-17", 117, 2)]
    [TestCase("reports-18", 120, 2)]
    [TestCase("reports-19", 138, 4)]
    [TestCase("reports-20", 122, 1)]
    [TestCase("reports-21", 129, 0)]
    [TestCase("reports-22", 149, 4)]
    [TestCase("reports-23", 132, 1)]
    [TestCase("reports-24", 113, 2)]
    [TestCase("reports-25", 123, 1)]
    [TestCase("reports-26", 118, 0)]
    [TestCase("reports-27", 130, 1)]
    [TestCase("reports-28", 115, 0)]
    [TestCase("reports-29", 127, 4)]
    [TestCase("reports-30", 125, 10)]
    [TestCase("reports-31", 105, 5)]
    [TestCase("reports-32", 131, 2)]
    [TestCase("reports-33", 108, 1)]
    [TestCase("reports-34", 126, 1)]
    [TestCase("reports-35", 133, 1)]
    [TestCase("reports-36", 115, 5)]
    [TestCase("reports-37", 120, 5)]
    [TestCase("reports-38", 130, 0)]
    [TestCase("reports-39", 109, 0)]
    [TestCase("reports-40", 109, 1)]
    [TestCase("reports-41", 126, 0)]
    [TestCase("reports-42", 126, 1)]
    [TestCase("reports-43", 117, 7)]
    [TestCase("reports-44", 116, 8)]
    [TestCase("reports-45", 118, 0)]
    [TestCase("reports-46", 119, 1)]
    [TestCase("reports-47", 121, 0)]
    [TestCase("reports-48", 115, 0)]
    [TestCase("reports-49", 106, 0)]
    [TestCase("reports-50", 106, 1)]
    [TestCase("reports-51", 127, 5)]
    [TestCase("reports-52", 117, 4)]
    [TestCase("reports-53", 117, 4)]
    [TestCase("reports-54", 123, 6)]
    [TestCase("reports-55", 97, 1)]
    [TestCase("reports-56", 129, 6)]
    [TestCase("reports-57", 104, 2)]
    [TestCase("reports-58", 115, 0)]
    [TestCase("reports-59", 89, 1)]
    [TestCase("reports-60", 84, 0)]
    [TestCase("reports-61", 80, 0)]
    [TestCase("reports-62", 58, 3)]
    [TestCase("reports-63", 84, 0)]
    [TestCase("reports-64", 59, 1)]
    [TestCase("reports-65", 52, 0)]
    [TestCase("reports-66", 72, 2)]
    [TestCase("reports-67", 59, 1)]
    [TestCase("reports-68", 66, 0)]
    [TestCase("reports-69", 82, 0)]
    [TestCase("reports-70", 72, 2)]
    [TestCase("reports-71", 95, 0)]
    [TestCase("reports-72", 55, 2)]
    [TestCase("reports-73", 83, 6)]
    [TestCase("reports-74", 56, 0)]
    [TestCase("reports-75", 67, 0)]
    [TestCase("reports-76", 58, 2)]
    [TestCase("reports-77", 63, 2)]
    [TestCase("reports-78", 79, 2)]
    [TestCase("reports-79", 66, 2)]
    [TestCase("reports-80", 82, 2)]
    public void What_is_marked_is_found_on_its_line_by_its_rule(string side, int marks, int mostMissed)
    {
        var missed = new List<string>();
        var expected = 0;
        var others = 0;
        foreach ((string name, string text) in Files(side))
        {
            var found = Findings(name, text).Select(d => (d.Id, Line: d.Location.GetLineSpan().StartLinePosition.Line)).ToList();
            foreach (Expectation expectation in Expectations(text))
            {
                expected++;
                int match = found.FindIndex(f => f.Line == expectation.Line && expectation.Ids.Contains(f.Id));
                if (match < 0)
                {
                    missed.Add($"{name}({expectation.Line + 1}): {string.Join('|', expectation.Ids)}, found {string.Join(' ', found.Where(f => Math.Abs(f.Line - expectation.Line) < 2))}");
                    continue;
                }

                found.RemoveAt(match);
            }

            others += found.Count;
        }

        TestContext.Out.WriteLine($"{missed.Count} of {expected} missed, {others} others");
        missed.ForEach(TestContext.Out.WriteLine);
        expected.Should().Be(marks);
        missed.Should().HaveCountLessThanOrEqualTo(mostMissed);
    }

    [TestCase("silent", 0)]
    [TestCase("silent-2", 0)]
    [TestCase("silent-3", 0)]
    [TestCase("silent-4", 0)]
    [TestCase("silent-5", 0)]
    [TestCase("silent-6", 0)]
    [TestCase("silent-7", 0)]
    [TestCase("silent-8", 0)]
    [TestCase("silent-9", 0)]
    [TestCase("silent-10", 1)]
    [TestCase("silent-11", 0)]
    [TestCase("silent-12", 0)]
    [TestCase("silent-13", 0)]
    [TestCase("silent-14", 1)]
    [TestCase("silent-15", 0)]
    [TestCase("silent-16", 0)]
    [TestCase("silent-17", 0)]
    [TestCase("silent-18", 0)]
    [TestCase("silent-19", 0)]
    [TestCase("silent-20", 1)]
    [TestCase("silent-21", 0)]
    [TestCase("silent-22", 0)]
    [TestCase("silent-23", 0)]
    [TestCase("silent-24", 0)]
    [TestCase("silent-25", 0)]
    [TestCase("silent-26", 0)]
    [TestCase("silent-27", 0)]
    [TestCase("silent-28", 0)]
    [TestCase("silent-29", 1)]
    [TestCase("silent-30", 0)]
    [TestCase("silent-31", 0)]
    [TestCase("silent-32", 0)]
    [TestCase("silent-33", 0)]
    [TestCase("silent-34", 1)]
    [TestCase("silent-35", 0)]
    [TestCase("silent-36", 0)]
    [TestCase("silent-37", 1)]
    [TestCase("silent-38", 0)]
    [TestCase("silent-39", 0)]
    [TestCase("silent-40", 0)]
    [TestCase("silent-41", 1)]
    [TestCase("silent-42", 1)]
    [TestCase("silent-43", 0)]
    [TestCase("silent-44", 0)]
    [TestCase("silent-45", 0)]
    [TestCase("silent-46", 0)]
    [TestCase("silent-47", 1)]
    [TestCase("silent-48", 0)]
    [TestCase("silent-49", 0)]
    [TestCase("silent-50", 0)]
    [TestCase("silent-51", 0)]
    [TestCase("silent-52", 0)]
    [TestCase("silent-53", 0)]
    [TestCase("silent-54", 0)]
    [TestCase("silent-55", 1)]
    [TestCase("silent-56", 0)]
    [TestCase("silent-57", 1)]
    [TestCase("silent-58", 2)]
    [TestCase("silent-59", 0)]
    [TestCase("silent-60", 0)]
    [TestCase("silent-61", 0)]
    [TestCase("silent-62", 1)]
    [TestCase("silent-63", 0)]
    [TestCase("silent-64", 3)]
    [TestCase("silent-65", 0)]
    [TestCase("silent-66", 1)]
    [TestCase("silent-67", 0)]
    [TestCase("silent-68", 0)]
    [TestCase("silent-69", 0)]
    [TestCase("silent-70", 0)]
    [TestCase("silent-71", 1)]
    [TestCase("silent-72", 0)]
    [TestCase("silent-73", 0)]
    [TestCase("silent-74", 0)]
    [TestCase("silent-75", 0)]
    [TestCase("silent-76", 0)]
    [TestCase("silent-77", 0)]
    [TestCase("silent-78", 0)]
    [TestCase("silent-79", 0)]
    [TestCase("silent-80", 0)]
    public void What_is_no_message_or_breaks_no_rule_stays_silent(string side, int mostAlarms)
    {
        string[] alarms = [.. Files(side).SelectMany(f => Findings(f.Name, f.Text).Select(d => $"{f.Name}{d.Location.GetLineSpan().StartLinePosition}: {d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))];

        alarms.ToList().ForEach(TestContext.Out.WriteLine);
        alarms.Should().HaveCountLessThanOrEqualTo(mostAlarms);
    }

    private static IEnumerable<(string Name, string Text)> Files(string side) =>
        Directory.EnumerateFiles(RepositoryFolder.PathOf("tests/Compliance.Analyzers.Tests/BlindSet/" + side), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(p => (Path.GetFileName(p), File.ReadAllText(p)));

    private static IReadOnlyList<Diagnostic> Findings(string name, string text) => SourceRun.Of([(name, text)], new RunOptions { Analyzers = Analyzers() });

    private static System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [.. typeof(BuyerMessageAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    private static IEnumerable<Expectation> Expectations(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Match mark = Mark().Match(lines[i]);
            if (mark.Success)
            {
                int line = i + (mark.Groups["below"].Success ? int.Parse(mark.Groups["below"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0);
                foreach (string ids in mark.Groups["ids"].Value.Split(','))
                {
                    yield return new Expectation(line, [.. ids.Split('|').Select(id => id.Trim())]);
                }
            }
        }
    }

    [GeneratedRegex(@"// expect(@\+(?<below>\d+))?: (?<ids>BSM\d{4}([|,] ?BSM\d{4})*)")]
    private static partial Regex Mark();

    private sealed record Expectation(int Line, HashSet<string> Ids);
}
