using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>A run of the tool in this process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs with nothing on standard input.</summary>
    public static Task<ToolRun> Of(params string[] args) => WithInput([], args);

    /// <summary>Runs with a text on standard input.</summary>
    public static Task<ToolRun> WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs with bytes on standard input. In English, unless a language is asked for.</summary>
    public static async Task<ToolRun> WithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        string[] inEnglish = args.Contains("--lang") || args.Length == 0 || args[0].StartsWith('-') ? args : [.. args, "--lang", "en"];
        int exitCode = await ToolCommand.RunAsync(inEnglish, new ToolConsole(new MemoryStream(input), output, error, Progress: null, IsInputTyped: false, HasColors: false));
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
