using System.Globalization;

namespace Compliance.Tool.Input;

/// <summary>The form of what is read.</summary>
internal enum InputForm
{
    /// <summary>JSON Lines where the name ends so, text otherwise.</summary>
    ByName,

    /// <summary>Each file is one message.</summary>
    Text,

    /// <summary>Each line is one message.</summary>
    JsonLines,
}

/// <summary>Messages from files and standard input, one at a time.</summary>
internal sealed class MessageSource(ToolConsole console, InputForm form, MessageContext context)
{
    /// <summary>Standard input, among files.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads all messages of files in their order. Each is handed over as it is read; what cannot be read is reported and passed over.</summary>
    /// <param name="paths">The files; none is standard input.</param>
    /// <param name="message">Takes a message.</param>
    /// <param name="error">Takes what could not be read.</param>
    /// <param name="progress">Takes the number of bytes read since it was called last.</param>
    public void ReadAll(IReadOnlyList<string> paths, Action<InputMessage> message, Action<InputError> error, Action<long> progress)
    {
        foreach (string path in paths.Count == 0 ? [StandardInput] : paths)
        {
            if (path == StandardInput)
            {
                Read(console.Input, path, message, error, progress);
                continue;
            }

            try
            {
                using FileStream file = File.OpenRead(path);
                Read(file, path, message, error, progress);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                error(new InputError(path, exception is FileNotFoundException or DirectoryNotFoundException ? ToolText.NoSuchFile : exception.Message));
            }
        }
    }

    private void Read(Stream stream, string path, Action<InputMessage> message, Action<InputError> error, Action<long> progress)
    {
        if (form == InputForm.JsonLines || form == InputForm.ByName && path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            ReadLines(stream, path, message, error, progress);
        }
        else
        {
            ReadText(stream, path, message, error, progress);
        }
    }

    private void ReadLines(Stream stream, string path, Action<InputMessage> message, Action<InputError> error, Action<long> progress)
    {
        var lines = new Utf8LineReader(stream);
        long reported = 0;
        while (lines.TryRead(out ReadOnlySpan<byte> line, out long invalidAt))
        {
            string place = $"{path}:{lines.LineNumber.ToString(CultureInfo.InvariantCulture)}";
            if (invalidAt >= 0)
            {
                error(new InputError(place, ToolText.NotUtf8(invalidAt)));
            }
            else if (line.ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                if (JsonMessage.Read(line, place, lines.LineNumber, context, out string? problem) is { } read)
                {
                    message(read);
                }
                else
                {
                    error(new InputError(place, problem!));
                }
            }

            progress(lines.Position - reported);
            reported = lines.Position;
        }
    }

    private void ReadText(Stream stream, string path, Action<InputMessage> message, Action<InputError> error, Action<long> progress)
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        ReadOnlySpan<byte> bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        int invalid = Utf8Text.FirstInvalid(bytes);
        if (invalid >= 0)
        {
            error(new InputError(path, ToolText.NotUtf8(invalid)));
        }
        else
        {
            string? id = path == StandardInput ? null : System.Text.Json.JsonSerializer.Serialize(path, ToolJson.Default.String);
            message(new InputMessage(id, Utf8Text.Decode(bytes), context, path));
        }

        progress(bytes.Length);
    }
}
