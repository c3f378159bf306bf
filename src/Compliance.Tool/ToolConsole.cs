using System.Text;
using Spectre.Console;

namespace Compliance.Tool;

/// <summary>What the tool reads from and writes to. Results go to the output, everything else to the error stream.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, as bytes: what a pipe receives is UTF-8 on every system.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Progress">Where a progress bar may be drawn, or null where nobody would see it.</param>
/// <param name="IsInputTyped">Whether standard input is a keyboard.</param>
/// <param name="HasColors">Whether the output is a terminal.</param>
internal sealed record ToolConsole(Stream Input, Stream Output, TextWriter Error, IAnsiConsole? Progress, bool IsInputTyped, bool HasColors)
{
    // A text that does not go to a terminal is not wrapped.
    private const int Unwrapped = 100_000;

    /// <summary>The console of this process.</summary>
    public static ToolConsole Of(Stream input, Stream output)
    {
        Console.OutputEncoding = Encoding.UTF8;
        bool showsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected;
        IAnsiConsole? progress = showsProgress ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }) : null;
        return new ToolConsole(input, output, Console.Error, progress, !Console.IsInputRedirected, !Console.IsOutputRedirected);
    }

    /// <summary>The output for people. Dispose to flush.</summary>
    public StreamWriter OpenText() => new(Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Tables and colours on an output for people.</summary>
    public IAnsiConsole Pretty(TextWriter text)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = HasColors ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = HasColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!HasColors)
        {
            console.Profile.Width = Unwrapped;
        }

        return console;
    }
}
