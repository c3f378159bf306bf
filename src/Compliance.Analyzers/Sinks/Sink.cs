namespace Compliance.Analyzers.Sinks;

/// <summary>A type through which text reaches a buyer.</summary>
internal sealed class Sink(string type, string members, string parameters, bool byName, MessageKind kind = MessageKind.Unknown)
{
    /// <summary>The full name of the type.</summary>
    public string Type { get; } = type;

    /// <summary>The simple name of the type.</summary>
    public string SimpleName { get; } = type.Substring(type.LastIndexOf('.') + 1);

    /// <summary>Whether the simple name says enough for a type that is not bound or that a generator wrote into another namespace.</summary>
    public bool ByName { get; } = byName;

    /// <summary>How what it takes is sent.</summary>
    public MessageKind Kind { get; } = kind;

    /// <summary>Whether text set to this property is sent.</summary>
    public bool TakesMember(string name) => Has(members, name);

    /// <summary>Whether text handed to this parameter of a constructor or method is sent. Methods are written before a colon where only one takes text.</summary>
    public bool TakesParameter(string method, string name) => Has(parameters, name) || Has(parameters, method + ":" + name);

    /// <summary>Whether a method has a parameter whose text is sent.</summary>
    public bool TakesTextIn(string method) => parameters.Split(' ').Any(p => p.Length > 0 && (p.IndexOf(':') < 0 || p.StartsWith(method + ":", StringComparison.Ordinal)));

    // The names are few and rarely asked for: they are searched as they are written, and a table costs nothing to set up.
    private static bool Has(string names, string name)
    {
        for (int at = name.Length == 0 ? -1 : names.IndexOf(name, StringComparison.Ordinal); at >= 0; at = names.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at == 0 || names[at - 1] == ' ') && (end == names.Length || names[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
