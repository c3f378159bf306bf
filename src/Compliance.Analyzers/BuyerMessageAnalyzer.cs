using Compliance.Analyzers.Messages;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers;

/// <summary>Shows, on the words themselves, what a message to an Amazon buyer in C# source must not say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuyerMessageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ReportedAs.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // What a generator makes from a template is reported in the template, with its line.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var messages = new SourceMessages(
            ProjectPolicy.Of(context.Options, context.CancellationToken), new ProjectSettings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider));
        // A file at a time, and neither nodes nor operations: a callback for every string and call costs more than most of them are asked, and operations miss the defaults of lambda
        // parameters and local functions.
        context.RegisterSemanticModelAction(messages.Analyze);
    }
}
