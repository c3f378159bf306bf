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
        context.RegisterCompilationStartAction(start =>
        {
            var scope = new Scope(start.Compilation, start.Options);
            start.RegisterSyntaxNodeAction(c => CrashNet.Run(c, n => analyze(n, scope), n => n.Node.GetLocation()), kinds);
        });

    /// <summary>Whether a file is looked at.</summary>
    public bool Covers(SyntaxTree tree)
    {
        Settings settings = _project.Of(tree);
        return settings.Scan != ScanMode.None && (settings.IncludeTestCode || !_project.IsTestCode(tree));
    }
}
