namespace Compliance;

/// <summary>The text of one <c>.policy</c> file, or of one <c>.weights</c> file: the end of its path tells which. Core reads no files: the caller does.</summary>
public sealed class PolicyFile
{
    /// <summary>Names a text.</summary>
    /// <param name="path">How errors name the file.</param>
    /// <param name="text">Its content.</param>
    public PolicyFile(string path, string text)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>How errors name the file.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public string Text { get; }
}

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

/// <summary>What came of reading policy files: a policy that judges, and the mistakes that were left out of it.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(CompliancePolicy policy, PolicyError[] errors)
    {
        Policy = policy;
        Errors = Array.AsReadOnly(errors);
    }

    /// <summary>The policy, without what is in error.</summary>
    public CompliancePolicy Policy { get; }

    /// <summary>The mistakes, by file and line. Empty when all is well.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }
}
