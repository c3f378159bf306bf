using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Where constants are used in other files of the compilation, by the names of type and constant: <c>Texts.Gift</c>. One walk through all files, made when it is
/// first asked for: only for a text that breaks a rule and of which its own file tells too little.
/// </summary>
internal sealed class UsesElsewhere
{
    private const int MostUses = 8;

    private Dictionary<string, List<ExpressionSyntax>>? _uses;

    /// <summary>The first uses of a field or property that others can see.</summary>
    public IEnumerable<ExpressionSyntax> Of(MemberDeclarationSyntax member, Compilation compilation, CancellationToken cancellation)
    {
        if (member.Parent is not TypeDeclarationSyntax type)
        {
            return [];
        }

        string? name = member switch
        {
            FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        // Two threads may both walk; what they find is the same.
        Dictionary<string, List<ExpressionSyntax>> uses = Volatile.Read(ref _uses) ?? Read(compilation, cancellation);
        Volatile.Write(ref _uses, uses);
        return name is not null && uses.TryGetValue(type.Identifier.ValueText + "." + name, out List<ExpressionSyntax>? found) ? found.Where(u => u.SyntaxTree != member.SyntaxTree) : [];
    }

    private static Dictionary<string, List<ExpressionSyntax>> Read(Compilation compilation, CancellationToken cancellation)
    {
        var uses = new Dictionary<string, List<ExpressionSyntax>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is not MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Parent: not (InvocationExpressionSyntax or MemberAccessExpressionSyntax) } access
                    || Names.Last(access.Expression) is not { Length: > 0 } type || !char.IsUpper(type[0]))
                {
                    continue;
                }

                string name = type + "." + access.Name.Identifier.ValueText;
                if (!uses.TryGetValue(name, out List<ExpressionSyntax>? known))
                {
                    uses[name] = known = [];
                }

                if (known.Count < MostUses)
                {
                    known.Add(access);
                }
            }
        }

        return uses;
    }
}
