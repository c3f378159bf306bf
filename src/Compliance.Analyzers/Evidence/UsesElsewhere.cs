using System.Collections.Concurrent;
using System.Threading;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Where constants are used in other files of the compilation, by the names of type and constant: <c>Texts.Gift</c>. Asked only of a text that breaks a rule and
/// of which its own file tells too little. The name of the type is searched in the texts of the files, and only what stands there is looked at as syntax.
/// </summary>
internal sealed class UsesElsewhere
{
    private const int MostUses = 8;

    // A type that collects texts is asked about again and again; two threads find the same files.
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxTree>> _files = new(StringComparer.Ordinal);

    /// <summary>The first uses of a field or property that others can see.</summary>
    public IReadOnlyList<ExpressionSyntax> Of(MemberDeclarationSyntax member, Compilation compilation, CancellationToken cancellation)
    {
        string? name = member switch
        {
            FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        if (member.Parent is not TypeDeclarationSyntax { Identifier.ValueText: { Length: > 0 } type } || name is null or "" || !char.IsUpper(type[0]))
        {
            return [];
        }

        var uses = new List<ExpressionSyntax>();
        foreach (SyntaxTree file in Files(type, compilation, cancellation))
        {
            if (file != member.SyntaxTree)
            {
                Add(uses, file, type, name, cancellation);
            }

            if (uses.Count >= MostUses)
            {
                break;
            }
        }

        return uses;
    }

    private IReadOnlyList<SyntaxTree> Files(string type, Compilation compilation, CancellationToken cancellation)
    {
        if (_files.TryGetValue(type, out IReadOnlyList<SyntaxTree>? known))
        {
            return known;
        }

        var files = new List<SyntaxTree>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            using var source = new SourceCharacters(tree.GetText(cancellation));
            if (source.Span.IndexOf(type.AsSpan()) >= 0)
            {
                files.Add(tree);
            }
        }

        return _files.GetOrAdd(type, files);
    }

    private static void Add(List<ExpressionSyntax> uses, SyntaxTree file, string type, string name, CancellationToken cancellation)
    {
        using var source = new SourceCharacters(file.GetText(cancellation));
        SyntaxNode root = file.GetRoot(cancellation);
        for (int at = SourceWords.IndexOf(source.Span, name, 0, StringComparison.Ordinal); at >= 0 && uses.Count < MostUses; at = SourceWords.IndexOf(source.Span, name, at + name.Length, StringComparison.Ordinal))
        {
            SyntaxToken token = root.FindToken(at);
            if (token.Span.Contains(at) && token.ValueText == name
                && token.Parent?.Parent is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Parent: not (InvocationExpressionSyntax or MemberAccessExpressionSyntax) } access
                && access.Name == token.Parent && Names.Last(access.Expression) == type)
            {
                uses.Add(access);
            }
        }
    }
}
