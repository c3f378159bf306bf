using Compliance.Analyzers.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>Where the rules about the use of APIs look: not in test code, and not where the project scans nothing.</summary>
internal sealed class Scope(Compilation compilation, AnalyzerOptions options)
{
    private readonly ProjectSettings _project = new(compilation, options.AnalyzerConfigOptionsProvider);

    /// <summary>Whether a file is looked at.</summary>
    public bool Covers(SyntaxTree tree)
    {
        Settings settings = _project.Of(tree);
        return settings.Scan != ScanMode.None && (settings.IncludeTestCode || !_project.IsTestCode(tree));
    }
}
