using System.Text;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>Messages from files and from standard input, one after the other. Nothing is kept.</summary>
internal sealed class MessageSource(ToolConsole console, InputForm form, MessageContext context, IInputSink sink)
{
    /// <summary>How standard input is written among files.</summary>
    public const string StandardInput = "-";

    /// <summary>How standard input is called where something is said of it.</summary>
    public const string StandardInputName = "stdin";

    private long _bytesBefore;

    /// <summary>Reads all messages.</summary>
    /// <param name="paths">The files; none is standard input.</param>
    public void ReadAll(IReadOnlyList<string> paths)
    {
        foreach (string path in paths.Count == 0 ? [StandardInput] : paths)
        {
            if (path == StandardInput)
            {
                ReadStandardInput();
            }
            else if (InputFiles.Read(path, stream => Read(stream, path, isFile: true)) is { } problem)
            {
                sink.Report(problem);
            }
        }
    }

    private void ReadStandardInput()
    {
        console.AskForInput();
        try
        {
            Read(console.Input, StandardInputName, isFile: false);
        }
        catch (InputException failed)
        {
            sink.Report(new InputProblem(StandardInputName, ToolText.Unreadable(failed.Message)));
        }
    }

    private void Read(Stream stream, string name, bool isFile)
    {
        if (form == InputForm.JsonLines || form == InputForm.ByName && name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            ReadLines(stream, name);
        }
        else
        {
            ReadText(stream, name, isFile);
        }
    }

    private void ReadLines(Stream stream, string name)
    {
        long read = 0;
        JsonLines.Read(stream, name, Take, sink.Report, sink.Waiting, bytes => sink.Progress(_bytesBefore + (read = bytes)));
        _bytesBefore += read;

        string? Take(JsonFields fields, int line)
        {
            if (MessageLine.Read(fields, name, line, context, out string? problem) is { } message)
            {
                sink.Take(message);
            }

            return problem;
        }
    }

    private void ReadText(Stream stream, string name, bool isFile)
    {
        sink.Waiting();
        if (InputFiles.ReadText(stream, name, out InputProblem? problem) is not { } text)
        {
            sink.Report(problem!);
            return;
        }

        MessageId? id = isFile ? new MessageId(name, IsNumber: false) : null;
        sink.Take(new InputMessage(id, text, context, isFile ? name : null));
        _bytesBefore += Encoding.UTF8.GetByteCount(text);
        sink.Progress(_bytesBefore);
    }
}
