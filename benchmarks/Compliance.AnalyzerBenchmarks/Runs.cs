using System.Collections.Immutable;
using Compliance.Analyzers;
using Compliance.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>Compilations, and analyzers run over them.</summary>
internal static class Runs
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    /// <summary>The references of a console program.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Linq.dll" or "System.Console.dll")
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>The analyzers that a project gets by default.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Ours =>
        [new BuyerMessageAnalyzer(), new TemplateFileAnalyzer(), new ConfigurationAnalyzer(), new TextLimitAnalyzer(), new ObsoleteOperationAnalyzer(), new AssumedRequestAnalyzer()];

    /// <summary>Parses files into a compilation.</summary>
    public static CSharpCompilation Compilation(IReadOnlyList<string> files) => CSharpCompilation.Create(
        "Shop", files.Select((f, i) => CSharpSyntaxTree.ParseText(f, Parse, $"/shop/File{i}.cs")), References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    /// <summary>How many string expressions files have, and how many of them a blank.</summary>
    public static (int All, int WithBlank) Strings(IReadOnlyList<string> files)
    {
        ExpressionSyntax[] strings = [.. files.SelectMany(f => CSharpSyntaxTree.ParseText(f, Parse).GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Where(n => n.IsKind(SyntaxKind.StringLiteralExpression) || n is InterpolatedStringExpressionSyntax))];
        return (strings.Length, strings.Count(s => s.ToString().Contains(' ', StringComparison.Ordinal)));
    }

    /// <summary>The processor time that the compiler takes by itself, on one thread: parsing, binding, emitting.</summary>
    public static TimeSpan Compiler(IReadOnlyList<string> files)
    {
        TimeSpan start = ProcessorTime.Now;
        CSharpCompilation compilation = Compilation(files);
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
        {
            throw new InvalidOperationException("The generated source does not compile.");
        }

        return ProcessorTime.Now - start;
    }

    /// <summary>Runs analyzers over a fresh compilation.</summary>
    public static AnalyzerRun Analyze(IReadOnlyList<string> files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CSharpCompilation compilation = Compilation(files);
        // What binding costs is the compiler's.
        compilation.GetDiagnostics();
        return Analyze(compilation, analyzers);
    }

    /// <summary>Runs analyzers over a compilation, on one thread: what is allocated is then countable.</summary>
    public static AnalyzerRun Analyze(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzers with = With(compilation, analyzers, out MeasuredAnalyzer[] measured);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        int found = with.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new AnalyzerRun(Sum(measured), allocated, found);
    }

    /// <summary>A keystroke: one file has changed, and its diagnostics are asked for.</summary>
    public static AnalyzerRun Keystroke(CSharpCompilation compilation, int stroke, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        SyntaxTree tree = compilation.SyntaxTrees[compilation.SyntaxTrees.Length / 2];
        SyntaxTree typed = tree.WithChangedText(tree.GetText().WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(new(tree.Length, 0), new string('\n', stroke + 1))));
        CSharpCompilation changed = compilation.ReplaceSyntaxTree(tree, typed);
        SemanticModel model = changed.GetSemanticModel(typed);
        model.GetDiagnostics();
        CompilationWithAnalyzers with = With(changed, analyzers, out MeasuredAnalyzer[] measured);
        int found = with.GetAnalyzerSyntaxDiagnosticsAsync(typed, CancellationToken.None).GetAwaiter().GetResult().Length
            + with.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult().Length;
        return new AnalyzerRun(Sum(measured), 0, found);
    }

    private static CompilationWithAnalyzers With(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, out MeasuredAnalyzer[] measured)
    {
        measured = [.. analyzers.Select(a => new MeasuredAnalyzer(a))];
        return new CompilationWithAnalyzers(
            compilation,
            [.. measured],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: (e, _, _) => throw e, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
    }

    private static TimeSpan Sum(IEnumerable<MeasuredAnalyzer> measured) => measured.Aggregate(TimeSpan.Zero, (sum, a) => sum + a.Total);
}

/// <summary>What a run took.</summary>
/// <param name="Executed">Processor time in the analyzers' own callbacks.</param>
/// <param name="Allocated">Bytes, with the driver.</param>
/// <param name="Found">Diagnostics.</param>
internal readonly record struct AnalyzerRun(TimeSpan Executed, long Allocated, int Found);
