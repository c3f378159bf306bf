using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Compliance.Tool.Tests;

/// <summary>A run of the tool in this process, with what it wrote. It judges by <see cref="TestPolicy"/> and speaks English, unless told otherwise.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs with nothing on standard input.</summary>
    public static ToolRun Of(params string[] args) => WithInput([], args);

    /// <summary>Runs with a text on standard input.</summary>
    public static ToolRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs with bytes on standard input.</summary>
    public static ToolRun WithInput(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return WithInput(stream, args);
    }

    /// <summary>Runs with a stream as standard input.</summary>
    public static ToolRun WithInput(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        return On(output, input, args);
    }

    /// <summary>Runs in a culture of the user interface.</summary>
    public static ToolRun InCulture(string culture, params string[] args)
    {
        using var output = new MemoryStream();
        return On(output, Stream.Null, args, culture: culture);
    }

    /// <summary>Runs on streams of the test's own.</summary>
    public static ToolRun On(
        MemoryStream output, Stream input, string[] args, bool isErrorTerminal = false, bool isInputTerminal = false, TimeProvider? clock = null, string culture = "en")
    {
        using var error = new StringWriter();
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            int exitCode = ToolCommand.Run(args, new ToolConsole
            {
                Input = input,
                Output = output,
                Error = error,
                IsErrorTerminal = isErrorTerminal,
                IsInputTerminal = isInputTerminal,
                BuiltInPolicy = () => TestPolicy.Instance,
                Clock = clock ?? TimeProvider.System,
            });
            return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString().Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of the error stream.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The decisions of lines of JSON.</summary>
    public string[] Decisions => [.. Lines.Select(l => Json(l).GetProperty("decision").GetString()!)];

    /// <summary>The output as one JSON document.</summary>
    public JsonElement Document => Json(Output);

    /// <summary>Parses JSON.</summary>
    public static JsonElement Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
