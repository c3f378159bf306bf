using System.Text.RegularExpressions;

namespace Compliance.Package.Tests;

/// <summary>
/// The sample seller system, built with the package: every template that its comments mark is a warning, with the ids they name, and nothing else is.
/// </summary>
[TestFixture]
public sealed partial class SampleTests
{
    private BuildLog _log = null!;
    private Paragraph[] _paragraphs = null!;

    [OneTimeSetUp]
    public void Build()
    {
        IReadOnlyDictionary<string, string> files = Sample.Files();
        _log = Installation.Create(files, "sample", Sample.Core).Build("en");
        _paragraphs = [.. files.SelectMany(f => Paragraph.Of(Path.GetFileName(f.Key), f.Value))];
    }

    [Test]
    public void Every_marked_template_is_a_warning_with_the_ids_that_it_names()
    {
        _paragraphs.Count(p => p.Marks.Length > 0).Should().BeGreaterThanOrEqualTo(10);
        foreach (Paragraph marked in _paragraphs.Where(p => p.Marks.Length > 0))
        {
            Reported(marked).Should().Contain(marked.Marks, $"{marked.File}({marked.FirstLine}) says so");
        }
    }

    [Test]
    public void Nothing_else_is_reported()
    {
        foreach (Paragraph lawful in _paragraphs.Where(p => p.Marks.Length == 0))
        {
            Reported(lawful).Should().BeEmpty($"{lawful.File}({lawful.FirstLine}) is lawful");
        }
    }

    [Test]
    public void No_finding_is_an_error() => _log.Results.Should().NotContain(r => r.Level == "error");

    private string[] Reported(Paragraph paragraph) =>
    [
        .. _log.Results
            .Where(r => r.Id.StartsWith("BSM", StringComparison.Ordinal) && r.File == paragraph.File && r.Line >= paragraph.FirstLine && r.Line <= paragraph.LastLine)
            .Select(r => r.Id)
            .Distinct(),
    ];

    /// <summary>Lines between blank lines; a blank line inside a raw string parts nothing.</summary>
    private sealed partial record Paragraph(string File, int FirstLine, int LastLine, string[] Marks)
    {
        public static IEnumerable<Paragraph> Of(string file, string text)
        {
            string[] lines = text.Split('\n');
            var first = 0;
            var isRaw = false;
            for (var i = 0; i <= lines.Length; i++)
            {
                if (i < lines.Length && (isRaw || lines[i].Trim().Length > 0))
                {
                    isRaw ^= lines[i].Contains("\"\"\"", StringComparison.Ordinal);
                    continue;
                }

                if (i > first)
                {
                    yield return new Paragraph(file, first + 1, i, [.. lines[first..i].SelectMany(l => Mark().Matches(l).Select(m => m.Value))]);
                }

                first = i + 1;
            }
        }

        [GeneratedRegex(@"(?<=(//|<!--).*)BSM\d{4}")]
        private static partial Regex Mark();
    }
}
