using System.Diagnostics;

namespace Compliance.Package.Tests;

/// <summary>Runs the dotnet command.</summary>
internal static class Dotnet
{
    /// <summary>Runs it to its end and returns what it wrote. Fails the test where it fails.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="language">The language of its messages.</param>
    /// <param name="arguments">The arguments.</param>
    public static string Run(string folder, string language, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A build inside of a test must not inherit the test host's settings, nor leave servers behind.
        foreach (string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = language;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // A command that was told a language hands it on to its children in these, and they would win.
        start.Environment.Remove("VSLANG");
        start.Environment.Remove("PreferredUILang");
        // A child that speaks Chinese needs the culture's data.
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        string text = output.Result + errors.Result;
        process.ExitCode.Should().Be(0, $"dotnet {string.Join(' ', arguments)} said:\n{text}");
        return text;
    }
}
