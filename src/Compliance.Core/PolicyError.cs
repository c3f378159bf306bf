namespace Compliance;

/// <summary>A mistake in a <c>.policy</c> or <c>.weights</c> file.</summary>
public sealed class PolicyError
{
    internal PolicyError(string path, int line, int column, string message)
    {
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>What is wrong and what was expected. One sentence, in English.</summary>
    public string Message { get; }

    /// <summary>In the form that editors and build logs make into a link.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Message}";
}
