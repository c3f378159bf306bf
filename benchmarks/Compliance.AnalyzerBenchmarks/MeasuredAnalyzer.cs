using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>An analyzer whose callbacks are measured by <see cref="ProcessorTime"/>: what the compiler counts passes while other programs run. For one thread.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MeasuredAnalyzer(DiagnosticAnalyzer analyzer) : DiagnosticAnalyzer
{
    private TimeSpan _total;
    private int _callbacks;

    /// <summary>In all callbacks so far, without what the clock takes to be read.</summary>
    public TimeSpan Total => _total - (_callbacks * ProcessorTime.OfReading);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => analyzer.SupportedDiagnostics;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => analyzer.Initialize(new Registrations(this, context));

    private Action<T> Measured<T>(Action<T> callback) => context =>
    {
        TimeSpan start = ProcessorTime.Now;
        callback(context);
        _total += ProcessorTime.Now - start;
        _callbacks++;
    };

    private static NotSupportedException Unmeasured => new("No analyzer of the project registers such a callback.");

    private sealed class Registrations(MeasuredAnalyzer owner, AnalysisContext context) : AnalysisContext
    {
        // Callbacks run on one thread, so that their times add up.
        public override void EnableConcurrentExecution()
        {
        }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => context.ConfigureGeneratedCodeAnalysis(analysisMode);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            context.RegisterCompilationStartAction(owner.Measured<CompilationStartAnalysisContext>(start => action(new StartRegistrations(owner, start))));

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => context.RegisterCompilationAction(owner.Measured(action));

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => context.RegisterAdditionalFileAction(owner.Measured(action));

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            context.RegisterSyntaxNodeAction(owner.Measured(action), syntaxKinds);

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => context.RegisterSemanticModelAction(owner.Measured(action));

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unmeasured;

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unmeasured;

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unmeasured;

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unmeasured;
    }

    private sealed class StartRegistrations(MeasuredAnalyzer owner, CompilationStartAnalysisContext context)
        : CompilationStartAnalysisContext(context.Compilation, context.Options, context.CancellationToken)
    {
        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => context.RegisterAdditionalFileAction(owner.Measured(action));

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            context.RegisterSyntaxNodeAction(owner.Measured(action), syntaxKinds);

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw Unmeasured;

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => context.RegisterSemanticModelAction(owner.Measured(action));

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unmeasured;

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unmeasured;

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unmeasured;

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unmeasured;
    }
}
