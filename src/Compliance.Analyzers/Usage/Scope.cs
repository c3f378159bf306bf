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

    /// <summary>
    /// The same for rules about rare names. In a project in whose files none of the words stands, only the nodes that need no name are looked at: a callback for
    /// every call and argument costs more than a search in the text.
    /// </summary>
    public static void Watch(AnalysisContext context, RareWords words, Action<SyntaxNodeAnalysisContext, Scope> analyze, SyntaxKind[] nameless, params SyntaxKind[] kinds) =>
        context.RegisterCompilationStartAction(start =>
        {
            SyntaxKind[] watched = words.StandIn(start.Compilation) ? kinds : nameless;
            if (watched.Length > 0)
            {
                Watch(start, analyze, watched);
            }
        });

    private static void Watch(CompilationStartAnalysisContext start, Action<SyntaxNodeAnalysisContext, Scope> analyze, SyntaxKind[] kinds)
    {
        var scope = new Scope(start.Compilation, start.Options);
        start.RegisterSyntaxNodeAction(CrashNet.Around<SyntaxNodeAnalysisContext>(c => analyze(c, scope), c => c.Node.GetLocation()), kinds);
    }

    /// <summary>Whether a file is looked at.</summary>
    public bool Covers(SyntaxTree tree)
    {
        Settings settings = _project.Of(tree);
        return settings.Scan != ScanMode.None && (settings.IncludeTestCode || !_project.IsTestCode(tree));
    }
}
