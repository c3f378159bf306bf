using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// What an object is given where it is made, however that is written: properties of an initializer or an anonymous object, entries with their keys, arguments of a constructor.
/// A name is empty where none is written.
/// </summary>
internal static class GivenMember
{
    private const int LongestKey = 50;

    /// <summary>The members that stand in an initializer, an anonymous object or a list of arguments.</summary>
    public static IEnumerable<(string Name, ExpressionSyntax Value)> Of(SyntaxNode? members)
    {
        foreach (SyntaxNode member in members?.ChildNodes() ?? [])
        {
            switch (member)
            {
                case AnonymousObjectMemberDeclaratorSyntax made:
                    yield return (made.NameEquals?.Name.Identifier.ValueText ?? string.Empty, made.Expression);
                    break;
                case ArgumentSyntax argument:
                    yield return (argument.NameColon?.Name.Identifier.ValueText ?? string.Empty, argument.Expression);
                    break;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } entry:
                    yield return (KeyOf(key.ArgumentList.Arguments.FirstOrDefault()?.Expression), entry.Right);
                    break;
                case AssignmentExpressionSyntax property:
                    yield return (Names.Last(property.Left), property.Right);
                    break;
                case InitializerExpressionSyntax { Expressions: { Count: 2 } pair }:
                    yield return (KeyOf(pair[0]), pair[1]);
                    break;
                case ExpressionSyntax element:
                    yield return (string.Empty, element);
                    break;
            }
        }
    }

    /// <summary>The name that a key gives to its value; empty where it gives none.</summary>
    public static string KeyOf(ExpressionSyntax? key) => key switch
    {
        // { "Use {code}.", "请输入 {code}。" }: a text beside a text is no key of it.
        LiteralExpressionSyntax literal when Composition.IsStringLiteral(literal) => literal.Token.ValueText is { Length: <= LongestKey } text && text.IndexOf('{') < 0 ? text : string.Empty,
        null => string.Empty,
        _ => Names.Last(key),
    };
}
