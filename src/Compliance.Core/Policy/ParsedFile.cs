namespace Compliance.Policy;

/// <summary>What one policy file states, before names are resolved.</summary>
internal sealed class ParsedFile(string path)
{
    public string Path { get; } = path;

    public string? Version { get; set; }

    public int VersionLine { get; set; }

    public ParsedRule? Rule { get; set; }

    public List<ParsedSignal> Signals { get; } = [];

    public List<ParsedVeto> Vetoes { get; } = [];

    public List<ParsedCondition> Conditions { get; } = [];

    public List<RuleExample> Examples { get; } = [];
}

/// <summary>A statement with entries.</summary>
internal abstract class ParsedStatement(int line)
{
    public int Line { get; } = line;

    /// <summary>Whether an entry is in error. What is missing then is not reported as well.</summary>
    public bool IsMistaken { get; set; }
}

/// <summary>A <c>rule</c> statement.</summary>
internal sealed class ParsedRule(string id, string name, int line) : ParsedStatement(line)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public RuleCategory? Category { get; set; }

    public RuleSeverity Severity { get; set; }

    public Dictionary<string, string> Title { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Why { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Remedy { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Replacement { get; } = new(StringComparer.Ordinal);

    public List<RuleSource> Sources { get; } = [];

    public List<string> Absorbs { get; } = [];
}

/// <summary>A <c>signal</c> statement.</summary>
internal sealed class ParsedSignal(string name, int line) : ParsedStatement(line)
{
    public string Name { get; } = name;

    public List<ParsedPhrase> Phrases { get; } = [];

    public List<ScopedExpression> Compositions { get; } = [];
}

/// <summary>A form of a phrase, as the matcher reads it.</summary>
internal readonly struct ParsedPhrase(string form, string phrase, int line, bool isException, bool isDisguise)
{
    public string Form { get; } = form;

    /// <summary>The phrase as the file writes it, which may stand for several forms.</summary>
    public string Phrase { get; } = phrase;

    public int Line { get; } = line;

    public bool IsException { get; } = isException;

    public bool IsDisguise { get; } = isDisguise;
}

/// <summary>A <c>veto</c> statement.</summary>
internal sealed class ParsedVeto(string name, int line) : ParsedStatement(line)
{
    /// <summary>What a veto removes that removes every signal.</summary>
    public const string Everything = "*";

    public string Name { get; } = name;

    public List<(string Name, int Line, int Column)> Removes { get; } = [];

    public List<ScopedExpression> When { get; } = [];
}

/// <summary>A <c>condition</c> statement.</summary>
internal sealed class ParsedCondition(string name, int line) : ParsedStatement(line)
{
    public string Name { get; } = name;

    public List<ScopedExpression> When { get; } = [];

    public List<VerdictLine> Verdicts { get; } = [];

    public Dictionary<string, string> Why { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Remedy { get; } = new(StringComparer.Ordinal);
}
