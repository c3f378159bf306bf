namespace Compliance;

/// <summary>The text of one <c>.policy</c> file, or of one <c>.weights</c> file: the end of its path tells which. Core reads no files: the caller does.</summary>
public sealed class PolicyFile
{
    /// <summary>Names a text.</summary>
    /// <param name="path">How errors name the file.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="text"/> is null.</exception>
    public PolicyFile(string path, string text)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>How errors name the file.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public string Text { get; }

    /// <summary>Its content with line breaks of one kind: files that differ in nothing else are the same.</summary>
    internal string Lines => Text.Replace("\r\n", "\n");
}
