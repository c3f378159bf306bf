using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Options;

/// <summary>The options of the files of one compilation, and which of them are test code.</summary>
internal sealed class ProjectSettings
{
    private static readonly string[] TestFrameworks =
        ["nunit.framework", "xunit.core", "xunit.v3.core", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private static readonly char[] Slashes = ['/', '\\'];

    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, Settings> _settings = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _testCode = new();
    private readonly Compilation _compilation;
    private readonly string _projectFolder;
    private StrongBox<bool>? _isTestProject;

    /// <summary>For a compilation.</summary>
    public ProjectSettings(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        _compilation = compilation;
        _provider = provider;
        _projectFolder = provider.GlobalOptions.TryGetValue("build_property.projectdir", out string? folder) ? folder : string.Empty;
    }

    /// <summary>Whether all code of the project is test code.</summary>
    public bool IsTestProject => (_isTestProject ??= new StrongBox<bool>(
        _provider.GlobalOptions.TryGetValue("build_property.IsTestProject", out string? isTest) && string.Equals(isTest, "true", StringComparison.OrdinalIgnoreCase)
        || _compilation.ReferencedAssemblyNames.Any(a => TestFrameworks.Contains(a.Name, StringComparer.OrdinalIgnoreCase)))).Value;

    /// <summary>The options of a source file.</summary>
    public Settings Of(SyntaxTree tree) => Of(_provider.GetOptions(tree));

    /// <summary>The options of another file.</summary>
    public Settings Of(AdditionalText file) => Of(_provider.GetOptions(file));

    /// <summary>Whether a source file is looked at: not test code, nor where nothing is scanned.</summary>
    public bool Covers(SyntaxTree tree)
    {
        Settings settings = Of(tree);
        return settings.Scan != ScanMode.None && (settings.IncludeTestCode || !IsTestCode(tree));
    }

    /// <summary>Whether a source file is test code.</summary>
    public bool IsTestCode(SyntaxTree tree) => IsTestProject || _testCode.GetOrAdd(tree, t => IsTestPath(Relative(t.FilePath)));

    private static bool IsTestPath(string path)
    {
        string[] names = path.Split(Slashes);
        for (int i = 0; i < names.Length - 1; i++)
        {
            if (names[i].ToLowerInvariant() is "test" or "tests" or "unittests" or "migrations" || names[i].EndsWith(".Tests", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        string name = names[names.Length - 1];
        return name.EndsWith("Tests.cs", StringComparison.Ordinal) || name.EndsWith("Test.cs", StringComparison.Ordinal) || name.EndsWith(".Designer.cs", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A path below the project; only the file's name where it lies outside: folders above the project say nothing about it.</summary>
    public string Relative(string path)
    {
        if (_projectFolder.Length > 0 && path.StartsWith(_projectFolder, StringComparison.OrdinalIgnoreCase))
        {
            return path.Substring(_projectFolder.Length);
        }

        return path.Substring(path.LastIndexOfAny(Slashes) + 1);
    }

    private Settings Of(AnalyzerConfigOptions options) => _settings.GetOrAdd(options, Settings.Read);
}
