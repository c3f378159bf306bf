using System.Collections.Immutable;
using System.Globalization;
using Compliance.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Tests;

/// <summary>All analyzers together over code that nobody has finished: the sample's files and sources of this repository.</summary>
[TestFixture]
public sealed class RobustnessTests
{
    private const int Files = 20;
    private const int MutationsOfAFile = 25;
    private const int PrefixesOfAFile = 60;
    private const int MissingTokensOfAFile = 60;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Usage = [new TextLimitAnalyzer(), new ObsoleteOperationAnalyzer(), new AssumedRequestAnalyzer(), new UncheckedTextAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> All = [new BuyerMessageAnalyzer(), new ConfigurationAnalyzer(), new TemplateFileAnalyzer(), .. Usage];

    private static readonly (string Path, string Text)[] Samples =
    [
        .. new[] { "samples/SellerErp", "tests/Compliance.Analyzers.Tests/Usage", "src/Compliance.Analyzers/Usage", "src/Compliance.Analyzers.CodeFixes" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFolder.PathOf(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Where(p => !p.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Take(Files)
            .Select(p => (Path.GetFileName(p), File.ReadAllText(p))),
    ];

    [Test]
    public void There_are_twenty_files() => Samples.Should().HaveCount(Files);

    [Test]
    public void No_mutation_crashes_an_analyzer()
    {
        var random = new Random(20261125);
        Crashes(All, Samples.SelectMany(s => Enumerable.Range(0, MutationsOfAFile).Select(_ => Mutation.Of(s.Text, random)))).Should().BeEmpty();
    }

    // Analyzers look at nodes, so it is where a node is cut that matters: after every few tokens, and in the middle of one.
    [Test]
    public void No_prefix_crashes_an_analyzer() => Crashes(All, Samples.SelectMany(s => Prefixes(s.Text))).Should().BeEmpty();

    // Names and arguments that are not there yet: a token at a time, of all of them a sample.
    [Test]
    public void No_missing_token_crashes_an_analyzer()
    {
        var random = new Random(20261127);
        Crashes(All, Samples.SelectMany(s => random.GetItems(Tokens(s.Text), MissingTokensOfAFile).Select(t => Without(t, s.Text)))).Should().BeEmpty();
    }

    [Test, Explicit("Takes half a minute: every token of every file.")]
    public void No_missing_token_at_all_crashes_an_analyzer() => Crashes(All, Samples.SelectMany(s => Tokens(s.Text).Select(t => Without(t, s.Text)))).Should().BeEmpty();

    [Test]
    public void Concurrent_runs_report_the_same()
    {
        RunOptions options = new() { Analyzers = All, Enabled = ["BSM6001"] };
        string[] alone = [.. SourceRun.Of(Samples, options).Select(d => d.ToString())];
        alone.Should().NotBeEmpty();
        for (int i = 0; i < 3; i++)
        {
            SourceRun.Of(Samples, options with { Concurrent = true }).Select(d => d.ToString()).Should().Equal(alone);
        }
    }

    private static ParallelQuery<string> Crashes(ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<string> sources)
    {
        RunOptions options = new() { Analyzers = analyzers, Enabled = ["BSM6001"] };
        return sources.ToArray().AsParallel().SelectMany(s => SourceRun.Of(s, options)).Where(d => d.Id == "AD0001").Select(d => d.GetMessage(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Prefixes(string source)
    {
        SyntaxToken[] tokens = Tokens(source);
        int step = Math.Max(1, tokens.Length / PrefixesOfAFile);
        for (int i = 0; i < tokens.Length; i += step)
        {
            yield return source[..tokens[i].Span.End];
            yield return source[..(tokens[i].SpanStart + tokens[i].Span.Length / 2)];
        }
    }

    private static SyntaxToken[] Tokens(string source) => [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()];

    private static string Without(SyntaxToken token, string source) => source.Remove(token.SpanStart, token.Span.Length);
}
