using System.Threading;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What the lists of the options say of the place of a text.</summary>
internal static class ListedPlaces
{
    /// <summary>Whether a list says of the place that what stands there is no message.</summary>
    public static bool Excludes(this NameLists lists, MessageSite site) =>
        lists.ExcludedNames.Count > 0 && NameWords.Of(site.Holder).Any(lists.ExcludedNames) || lists.AnyPlaces() && IsListed(site, lists.ExcludedMembers, lists.ExcludedNamespaces);

    /// <summary>Whether a list says of the key of an entry that it is no message.</summary>
    public static bool Excludes(this NameLists lists, string key) => lists.ExcludedNames.Count > 0 && NameWords.Of(key).Any(lists.ExcludedNames);

    /// <summary>Whether a list says of the place that what stands there is a message.</summary>
    public static bool Includes(this NameLists lists, MessageSite site) => lists.AnyPlaces() && IsListed(site, lists.MessageMembers, lists.MessageNamespaces);

    /// <summary>Whether what the text is handed to is listed: true as a message, false as none, null where it is not listed.</summary>
    public static bool? Taker(this NameLists lists, MessageSite site, SemanticModel model, CancellationToken cancellation)
    {
        if (lists.MessageMembers.Count + lists.ExcludedMembers.Count == 0)
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
        if (bound is null || !MayBe(written, lists.ExcludedMembers) && !MayBe(written, lists.MessageMembers))
        {
            return null;
        }

        string full = FullName(site, written, bound, model, cancellation);
        return lists.ExcludedMembers.Any(m => EndsWith(full, m)) ? false : lists.MessageMembers.Any(m => EndsWith(full, m)) ? true : null;
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

    private static bool AnyPlaces(this NameLists lists) =>
        lists.MessageMembers.Count + lists.ExcludedMembers.Count + lists.MessageNamespaces.Count + lists.ExcludedNamespaces.Count > 0;
}
