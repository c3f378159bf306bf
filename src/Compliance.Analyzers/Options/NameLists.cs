using System.Threading;
using Compliance.Analyzers.Evidence;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    private IReadOnlyList<string> MessageMembers { get; init; } = [];

    private IReadOnlyList<string> ExcludedMembers { get; init; } = [];

    private IReadOnlyList<string> MessageNamespaces { get; init; } = [];

    private IReadOnlyList<string> ExcludedNamespaces { get; init; } = [];

    private bool ListsPlaces => MessageMembers.Count + ExcludedMembers.Count + MessageNamespaces.Count + ExcludedNamespaces.Count > 0;

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

    /// <summary>Whether a list says of the place that what stands there is no message.</summary>
    public bool Excludes(MessageSite site) =>
        ExcludedNames.Count > 0 && NameWords.Any(site.Holder, ExcludedNames) || ListsPlaces && IsListed(site, ExcludedMembers, ExcludedNamespaces);

    /// <summary>Whether a list says of the key of an entry that it is no message.</summary>
    public bool Excludes(string key) => ExcludedNames.Count > 0 && NameWords.Any(key, ExcludedNames);

    /// <summary>Whether a list says of the place that what stands there is a message.</summary>
    public bool Includes(MessageSite site) => ListsPlaces && IsListed(site, MessageMembers, MessageNamespaces);

    /// <summary>Whether what the text is handed to is listed: true as a message, false as none, null where it is not listed.</summary>
    public bool? Taker(MessageSite site, SemanticModel model, CancellationToken cancellation)
    {
        if (MessageMembers.Count + ExcludedMembers.Count == 0)
        {
            return null;
        }

        (string written, SyntaxNode? bound) = site switch
        {
            { Argument.Parent.Parent: { } call } => (site.Callee, call),
            { Assigned: { } property } => (Names.Last(property), property),
            { Initialized: { } creation } => (site.Holder, creation),
            _ => (string.Empty, null),
        };
        if (bound is null || !MayBe(written, ExcludedMembers) && !MayBe(written, MessageMembers))
        {
            return null;
        }

        string full = FullName(site, written, bound, model, cancellation);
        return ExcludedMembers.Any(m => EndsWith(full, m)) ? false : MessageMembers.Any(m => EndsWith(full, m)) ? true : null;
    }

    private static string FullName(MessageSite site, string written, SyntaxNode bound, SemanticModel model, CancellationToken cancellation)
    {
        if (site.Initialized is not null)
        {
            return Dotted(model.GetTypeInfo(bound, cancellation).Type) + "." + written;
        }

        SymbolInfo info = model.GetSymbolInfo(bound, cancellation);
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is null ? written : symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Dotted(symbol.ContainingType) : Dotted(symbol.ContainingType) + "." + symbol.Name;
    }

    private static string Dotted(ITypeSymbol? type) => type?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)) ?? string.Empty;

    private static bool MayBe(string name, IReadOnlyList<string> members) => name.Length > 0 && members.Any(m => m == name || m.EndsWith("." + name, StringComparison.Ordinal));

    private static bool EndsWith(string full, string member) => full == member || full.EndsWith("." + member, StringComparison.Ordinal);

    private static bool IsListed(MessageSite site, IReadOnlyList<string> members, IReadOnlyList<string> namespaces)
    {
        if (members.Count + namespaces.Count == 0)
        {
            return false;
        }

        string space = string.Join(".", site.Declarations.OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(n => n.Name.ToString()));
        if (namespaces.Any(n => space == n || space.StartsWith(n + ".", StringComparison.Ordinal)))
        {
            return true;
        }

        // Every declaration around the text, by its full name.
        string full = space;
        foreach (SyntaxNode declaration in site.Declarations.Reverse())
        {
            string name = Name(declaration, site.Expression);
            if (name.Length == 0)
            {
                continue;
            }

            full = full.Length == 0 ? name : full + "." + name;
            if (members.Any(m => EndsWith(full, m)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(SyntaxNode declaration, SyntaxNode text) => declaration switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault(v => v.Span.Contains(text.Span))?.Identifier.ValueText ?? string.Empty,
        _ => string.Empty,
    };

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
