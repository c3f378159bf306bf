namespace Compliance.Analyzers.Sinks;

/// <summary>A type through which text reaches a buyer.</summary>
internal sealed class Sink(string type, string members, string parameters, bool byName, MessageKind kind = MessageKind.Unknown)
{
    private readonly HashSet<string> _members = Split(members);
    private readonly HashSet<string> _parameters = Split(parameters);

    /// <summary>The full name of the type.</summary>
    public string Type { get; } = type;

    /// <summary>The simple name of the type.</summary>
    public string SimpleName { get; } = type.Substring(type.LastIndexOf('.') + 1);

    /// <summary>Whether the simple name says enough for a type that is not bound or that a generator wrote into another namespace.</summary>
    public bool ByName { get; } = byName;

    /// <summary>How what it takes is sent.</summary>
    public MessageKind Kind { get; } = kind;

    /// <summary>Whether text set to this property is sent.</summary>
    public bool TakesMember(string name) => _members.Contains(name);

    /// <summary>Whether text handed to this parameter of a constructor or method is sent. Methods are written before a colon where only one takes text.</summary>
    public bool TakesParameter(string method, string name) => _parameters.Contains(name) || _parameters.Contains(method + ":" + name);

    /// <summary>Whether a method has a parameter whose text is sent.</summary>
    public bool TakesTextIn(string method) => _parameters.Any(p => p.IndexOf(':') is var colon && (colon < 0 || p.StartsWith(method + ":", StringComparison.Ordinal)));

    private static HashSet<string> Split(string names) => new(names.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
