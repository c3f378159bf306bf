namespace Compliance.Analyzers.Options;

/// <summary>
/// What the options say by name: which words, members and namespaces are messages and which are none. A member is a type, method, property or field, by as
/// much of its full name as tells it apart: <c>Send</c>, <c>Mailer.Send</c>, <c>Shop.Mail.Mailer.Send</c>. A namespace counts with all below it.
/// </summary>
internal sealed class NameLists
{
    /// <summary>Nothing is listed.</summary>
    public static readonly NameLists Empty = new();

    private NameLists()
    {
    }

    /// <summary>Words that, in a name, speak of a message. In lower case.</summary>
    public ICollection<string> MessageNames { get; private init; } = [];

    /// <summary>Words that, in the name that holds a text, say that it is no message. In lower case.</summary>
    public ICollection<string> ExcludedNames { get; private init; } = [];

    /// <summary>Members whose texts are messages.</summary>
    public IReadOnlyList<string> MessageMembers { get; private init; } = [];

    /// <summary>Members whose texts are none.</summary>
    public IReadOnlyList<string> ExcludedMembers { get; private init; } = [];

    /// <summary>Namespaces whose texts are messages.</summary>
    public IReadOnlyList<string> MessageNamespaces { get; private init; } = [];

    /// <summary>Namespaces whose texts are none.</summary>
    public IReadOnlyList<string> ExcludedNamespaces { get; private init; } = [];

    /// <summary>The lists with those of one key.</summary>
    public NameLists With(string name, string key, string value, List<SettingError> errors)
    {
        // ';' ends a value of MSBuild and '#' starts a comment: lists are written with commas, or with bars as other analyzers do.
        string[] items = [.. value.Split(',', '|').Select(n => n.Trim()).Where(n => n.Length > 0)];
        if (name is "message_names" or "excluded_names")
        {
            ICollection<string> words = new HashSet<string>(items.Select(n => n.ToLowerInvariant()), StringComparer.Ordinal);
            return name == "message_names" ? Copy(messageNames: words) : Copy(excludedNames: words);
        }

        var names = new List<string>();
        foreach (string item in items)
        {
            // The letter of a documentation id, as in excluded_symbol_names of other analyzers.
            string dotted = item.Length > 2 && item[1] == ':' ? item.Substring(2) : item;
            if (IsDotted(dotted))
            {
                names.Add(dotted);
            }
            else
            {
                errors.Add(SettingError.Name(key, item));
            }
        }

        return name switch
        {
            "message_members" => Copy(messageMembers: names),
            "excluded_members" => Copy(excludedMembers: names),
            "message_namespaces" => Copy(messageNamespaces: names),
            _ => Copy(excludedNamespaces: names),
        };
    }

    private static bool IsDotted(string name) => name.Split('.').All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_'));

    private NameLists Copy(
        ICollection<string>? messageNames = null, ICollection<string>? excludedNames = null, IReadOnlyList<string>? messageMembers = null,
        IReadOnlyList<string>? excludedMembers = null, IReadOnlyList<string>? messageNamespaces = null, IReadOnlyList<string>? excludedNamespaces = null) => new()
        {
            MessageNames = messageNames ?? MessageNames,
            ExcludedNames = excludedNames ?? ExcludedNames,
            MessageMembers = messageMembers ?? MessageMembers,
            ExcludedMembers = excludedMembers ?? ExcludedMembers,
            MessageNamespaces = messageNamespaces ?? MessageNamespaces,
            ExcludedNamespaces = excludedNamespaces ?? ExcludedNamespaces,
        };
}
