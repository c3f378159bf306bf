using Compliance.Analyzers.Options;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>Where the rules about the use of APIs look: not in test code, and not where the project scans nothing.</summary>
internal sealed class Scope(Compilation compilation, AnalyzerOptions options)
{
    private readonly ProjectSettings _project = new(compilation, options.AnalyzerConfigOptionsProvider);

    /// <summary>Has nodes of some kinds looked at, with the scope of their compilation.</summary>
    public static void Watch(AnalysisContext context, Action<SyntaxNodeAnalysisContext, Scope> analyze, params SyntaxKind[] kinds) =>
        context.RegisterCompilationStartAction(start => Watch(start, analyze, kinds));

    /// <summary>Has the files looked at as wholes, where a callback for every call and argument would cost more than a search in the text.</summary>
    /// <param name="context">Where it is registered.</param>
    /// <param name="analyzer">What looks at a file of a compilation; null where there is nothing to look for in any.</param>
    public static void WatchFiles(AnalysisContext context, Func<Compilation, Action<SemanticModelAnalysisContext>?> analyzer) => context.RegisterCompilationStartAction(start =>
    {
        if (analyzer(start.Compilation) is not { } analyze)
        {
            return;
        }

        var scope = new Scope(start.Compilation, start.Options);
        start.RegisterSemanticModelAction(c =>
        {
            if (scope.Covers(c.SemanticModel.SyntaxTree))
            {
                analyze(c);
            }
        });
    });

    private static void Watch(CompilationStartAnalysisContext start, Action<SyntaxNodeAnalysisContext, Scope> analyze, SyntaxKind[] kinds)
    {
        var scope = new Scope(start.Compilation, start.Options);
        start.RegisterSyntaxNodeAction(CrashNet.Around<SyntaxNodeAnalysisContext>(c => analyze(c, scope), c => c.Node.GetLocation()), kinds);
    }

    /// <summary>Whether a file is looked at.</summary>
    public bool Covers(SyntaxTree tree) => _project.Covers(tree);
}
