using System.Diagnostics;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>A process of its own, for what only happens once in a process.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it to its end and returns what it printed.</summary>
    public static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }
}
