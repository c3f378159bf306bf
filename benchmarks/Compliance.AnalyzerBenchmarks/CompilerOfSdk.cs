using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Analyzers;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>
/// The compiler of the SDK in a process of its own, as a build without a compiler server starts it. Unlike the Roslyn package, which the just-in-time compiler
/// has to compile along with ours, it is compiled ahead.
/// </summary>
internal static partial class CompilerOfSdk
{
    /// <summary>The assembly of the no-op analyzer.</summary>
    public static IReadOnlyList<string> NoOp { get; } = [typeof(NoOpAnalyzer).Assembly.Location];

    /// <summary>Our assemblies.</summary>
    public static IReadOnlyList<string> Ours { get; } =
        [typeof(BuyerMessageAnalyzer).Assembly.Location, typeof(MessageChecker).Assembly.Location, Path.Combine(AppContext.BaseDirectory, "Compliance.Core.Policy.dll")];

    /// <summary>Compiles sources with analyzers, and returns the time in the analyzers' callbacks in milliseconds, as the compiler reports it.</summary>
    public static double Compile(IReadOnlyList<string> sources, IEnumerable<string> analyzers)
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string compiler = Directory.GetDirectories(Path.Combine(root, "sdk")).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "Roslyn", "bincore", "csc.dll")).Last(File.Exists);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("compliance-benchmark");
        try
        {
            string[] files = [.. sources.Select((s, i) => Written(Path.Combine(folder.FullName, $"File{i}.cs"), s))];
            string printed = ChildProcess.Run(
                Path.Combine(root, "dotnet"),
                [
                    "exec", compiler, "/nologo", "/noconfig", "/target:library", "/nullable:enable", "/langversion:preview", "/parallel-", "/reportanalyzer", "/out:" + Path.Combine(folder.FullName, "Shop.dll"),
                    .. Runs.References.Select(r => "/reference:" + r.Display), .. analyzers.Select(a => "/analyzer:" + a), .. files,
                ]);
            Match total = Total().Match(printed);
            return total.Success ? 1000 * double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException(printed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Written(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }

    [GeneratedRegex(@"execution time: ([0-9.]+) seconds")]
    private static partial Regex Total();
}
