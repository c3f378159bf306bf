using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>Files that may not be there, may not be files, or may not be text.</summary>
internal static class InputFiles
{
    /// <summary>Does something with a file that is open for reading; tells what is wrong with the file, or null.</summary>
    public static InputProblem? Read(string path, Action<Stream> read)
    {
        // A script's variable that is not set.
        if (path.Length == 0)
        {
            return new InputProblem("''", ToolText.NoSuchFile);
        }

        if (Directory.Exists(path))
        {
            return new InputProblem(path, ToolText.IsDirectory);
        }

        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new InputProblem(path, ToolText.NoSuchFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new InputProblem(path, ToolText.Unreadable(exception.Message));
        }

        try
        {
            using (file)
            {
                read(file);
            }

            return null;
        }
        catch (InputException failed)
        {
            return new InputProblem(path, ToolText.Unreadable(failed.Message));
        }
    }

    /// <summary>The whole of a stream as text, or what is wrong with it.</summary>
    public static string? ReadText(Stream stream, string name, out InputProblem? problem)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = InputException.Read(stream, buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Utf8LineReader.LongestLine)
            {
                problem = new InputProblem(name, ToolText.TooLong(Utf8LineReader.LongestLine >> 20));
                return null;
            }
        }

        ReadOnlySpan<byte> bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        int invalid = Utf8Text.FirstInvalid(bytes);
        problem = invalid < 0 ? null : new InputProblem(name, Utf8Text.LooksLikeUtf16(bytes) ? ToolText.Utf16 : ToolText.NotUtf8(invalid));
        return problem is null ? Utf8Text.Decode(bytes) : null;
    }

    /// <summary>The whole of a file as text, or what is wrong with it.</summary>
    public static string? ReadText(string path, out InputProblem? problem)
    {
        string? text = null;
        InputProblem? ofText = null;
        problem = Read(path, stream => text = ReadText(stream, path, out ofText));
        problem ??= ofText;
        return text;
    }

    /// <summary>How many bytes files have together; 0 where one of them cannot tell.</summary>
    public static long TotalLength(IEnumerable<string> paths)
    {
        long total = 0;
        foreach (string path in paths)
        {
            if (!File.Exists(path) || new FileInfo(path).Length is var length && length == 0)
            {
                return 0;
            }

            total += length;
        }

        return total;
    }
}
