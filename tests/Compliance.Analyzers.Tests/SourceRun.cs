using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests;

/// <summary>Runs the analyzers over source text as a compiler does, also over source that does not compile.</summary>
internal static class SourceRun
{
    /// <summary>What the analyzers report for one file.</summary>
    public static IReadOnlyList<Diagnostic> Of(string source, RunOptions? options = null) => Of([("Thing.cs", source)], options);

    /// <summary>What the analyzers report for several files.</summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<(string Path, string Text)> sources, RunOptions? options = null)
    {
        options ??= new RunOptions();
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        CSharpCompilation compilation = CSharpCompilation.Create(
            options.AssemblyName,
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, parse, "/project/" + s.Path)),
            TestReferences.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: options.Enabled.Select(id => new KeyValuePair<string, ReportDiagnostic>(id, ReportDiagnostic.Warn))));
        var analyzerOptions = new AnalyzerOptions(
            [.. options.Files.Select(f => (AdditionalText)new TextFile("/project/" + f.Path, f.Text))], new Configuration(options.Settings, options.Marked));
        var withAnalyzers = new CompilationWithAnalyzers(
            compilation,
            options.Analyzers,
            new CompilationWithAnalyzersOptions(analyzerOptions, onAnalyzerException: null, concurrentAnalysis: options.Concurrent, logAnalyzerExecutionTime: false));
        return [.. withAnalyzers.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Configuration(IReadOnlyDictionary<string, string> settings, bool marked) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _global = new(settings);
        private readonly Options _file = new(marked ? new Dictionary<string, string>(settings) { ["build_metadata.AdditionalFiles.ComplianceScan"] = "true" } : settings);

        public override AnalyzerConfigOptions GlobalOptions => _global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _global;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _file;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> settings) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => settings.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => settings.TryGetValue(key, out value);
    }
}

/// <summary>How the analyzers are run.</summary>
internal sealed record RunOptions
{
    public string AssemblyName { get; init; } = "Shop";

    public bool Concurrent { get; init; }

    /// <summary>Whether the additional files are marked as templates.</summary>
    public bool Marked { get; init; } = true;

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string> { ["build_property.projectdir"] = "/project/" };

    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = [new BuyerMessageAnalyzer()];

    /// <summary>Rules that are switched on, whatever their default.</summary>
    public IReadOnlyList<string> Enabled { get; init; } = [];

    /// <summary>With one more option.</summary>
    public RunOptions With(string key, string value) => this with { Settings = new Dictionary<string, string>(Settings) { [key] = value } };
}
