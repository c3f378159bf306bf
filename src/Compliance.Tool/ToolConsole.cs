using System.Text;
using Compliance.Tool.Texts;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Compliance.Tool;

/// <summary>What a run of the tool reads from and writes to. Results go to the output and nothing else does; the rest goes to the error stream.</summary>
internal sealed class ToolConsole
{
    // A text that goes to no terminal is not wrapped.
    private const int Unwrapped = 100_000;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes: a pipe receives UTF-8 on every system.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether the input is a keyboard.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether somebody looks at the output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether somebody looks at the error stream.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The rules that travel with the tool. Asked for when needed: it takes a moment to load them.</summary>
    public Func<CompliancePolicy> BuiltInPolicy { get; init; } = () => CompliancePolicy.BuiltIn;

    /// <summary>The clock that paces the progress bar.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess()
    {
        bool isOutputTerminal = !Console.IsOutputRedirected;
        bool isErrorTerminal = !Console.IsErrorRedirected;
        if (isOutputTerminal || isErrorTerminal)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new ToolConsole
        {
            Input = Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = isErrorTerminal,
        };
    }

    /// <summary>Says that a message is waited for, where somebody has to type it.</summary>
    public void AskForInput()
    {
        if (IsInputTerminal)
        {
            Error.WriteLine(OperatingSystem.IsWindows() ? ToolText.TypeEndingWithZ : ToolText.TypeEndingWithD);
        }
    }

    /// <summary>A writer of lines to the output. It is buffered: flush it when the reader should see what there is.</summary>
    public StreamWriter OpenText() => new(Output, Utf8, bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Tables, and colours where somebody looks at them.</summary>
    public IAnsiConsole Pretty(TextWriter text)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = IsOutputTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = IsOutputTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!IsOutputTerminal)
        {
            console.Profile.Width = Unwrapped;
        }

        return console;
    }

    private static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    // The framework's own stream says nothing when the reader of a pipe has gone (head), so that an endless input would be judged for nobody.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // A file may be shared with other processes, which expect that the place to write at moves on for all of them.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
