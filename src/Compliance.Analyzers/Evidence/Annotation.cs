using System.Threading;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// What an attribute says of a message: <c>[BuyerMessage(Initiator = Initiator.Buyer, Kind = MessageKind.UnexpectedProblem)]</c>. It is matched by
/// its name, so that a project may declare its own and needs no reference.
/// </summary>
internal static class Annotation
{
    private const string Name = "BuyerMessage";

    private static readonly RareWords Word = new(Name);

    // How members and positional arguments are named; the values are those of the policy's facts, written as C# writes them.
    private static readonly Dictionary<string, string> Facts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Initiator"] = "initiator", ["MessageInitiator"] = "initiator", ["Kind"] = "kind", ["MessageKind"] = "kind", ["MessageType"] = "kind", ["Asked"] = "asked", ["BuyerAsked"] = "asked",
        ["BuyerRequest"] = "asked", ["Problem"] = "problem", ["OrderProblem"] = "problem", ["Bulk"] = "bulk", ["Requests"] = "requests",
        ["EarlierReviewRequests"] = "requests", ["Profile"] = "profile",
    };

    /// <summary>How the members of an annotation are named that say something of a message.</summary>
    public static IEnumerable<string> Members => Facts.Keys;

    /// <summary>The context that the annotations of the declarations around a text state, as far as syntax tells; null where none is annotated.</summary>
    public static MessageContext? Read(IEnumerable<SyntaxNode> declarations, MessageContext start) => Read(declarations, start, model: null, CancellationToken.None);

    /// <summary>The same, with the values that constants name.</summary>
    public static MessageContext? Read(IEnumerable<SyntaxNode> declarations, MessageContext start, SemanticModel? model, CancellationToken cancellation)
    {
        foreach (SyntaxNode declaration in declarations)
        {
            foreach (AttributeSyntax attribute in Lists(declaration).SelectMany(l => l.Attributes))
            {
                if (IsAnnotation(Names.Last(attribute.Name)))
                {
                    return Stated(attribute, model, cancellation).Aggregate(start, (context, s) => Apply(context, s.Member, s.Value) ?? context);
                }
            }
        }

        return null;
    }

    /// <summary>The arguments of an annotation that say nothing: a member that there is not, or a value that it does not have. The value is null where the member is at fault.</summary>
    public static IEnumerable<(AttributeArgumentSyntax Argument, string Member, string? Value)> Mistakes(AttributeSyntax annotation, SemanticModel model, CancellationToken cancellation)
    {
        foreach ((AttributeArgumentSyntax argument, string member, string value) in Stated(annotation, model, cancellation))
        {
            if (!Facts.ContainsKey(member))
            {
                // What is given without a name to a project's own attribute may be a title.
                if (argument.NameEquals is not null)
                {
                    yield return (argument, member, null);
                }
            }
            else if (Apply(MessageContext.Unknown, member, value) is null)
            {
                yield return (argument, member, value);
            }
        }
    }

    /// <summary>The values that a member has.</summary>
    public static IReadOnlyList<string> Values(string member) => Facts.TryGetValue(member, out string? fact) ? ContextFacts.Values(fact) : [];

    /// <summary>Finds the annotations of a file.</summary>
    public static void Find(SyntaxTree tree, Action<AttributeSyntax> found, CancellationToken cancellation)
    {
        if (StandsIn(tree))
        {
            SourceWords.FindWithin(
                tree,
                Name,
                token =>
                {
                    if (IsAnnotation(token.ValueText) && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(token.Span) && IsAnnotation(Names.Last(attribute.Name)))
                    {
                        found(attribute);
                    }
                },
                cancellation);
        }
    }

    /// <summary>Whether the name of an annotation stands in a file.</summary>
    public static bool StandsIn(SyntaxTree tree) => Word.StandIn(tree);

    /// <summary>Whether a declaration around a text is annotated. Allocates nothing.</summary>
    public static bool IsAround(SyntaxNode text)
    {
        if (!StandsIn(text.SyntaxTree))
        {
            return false;
        }

        for (SyntaxNode? node = text.Parent; node is not null; node = node.Parent)
        {
            foreach (AttributeListSyntax list in Lists(node))
            {
                foreach (AttributeSyntax attribute in list.Attributes)
                {
                    if (IsAnnotation(Names.Last(attribute.Name)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The context that an annotation of a symbol states; null where it has none.</summary>
    public static MessageContext? Read(ISymbol? symbol, MessageContext start)
    {
        foreach (AttributeData attribute in symbol?.GetAttributes() ?? [])
        {
            if (attribute.AttributeClass is { } type && IsAnnotation(type.Name))
            {
                return Read(attribute, start);
            }
        }

        return null;
    }

    internal static bool IsAnnotation(string name) => name is "BuyerMessage" or "BuyerMessageAttribute" or "BuyerMessageTemplate" or "BuyerMessageTemplateAttribute";

    /// <summary>Whether a declaration can be annotated.</summary>
    public static bool IsAnnotatable(SyntaxNode node) => ListsOf(node) is not null;

    /// <summary>The attributes of a declaration that can be annotated; none for any other node.</summary>
    public static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => ListsOf(declaration) ?? default;

    private static SyntaxList<AttributeListSyntax>? ListsOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax => null,
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        _ => null,
    };

    // Each argument with the member or the type that it is of, and its value.
    private static IEnumerable<(AttributeArgumentSyntax Argument, string Member, string Value)> Stated(AttributeSyntax attribute, SemanticModel? model, CancellationToken cancellation)
    {
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? [])
        {
            ITypeSymbol? type = model?.GetTypeInfo(argument.Expression, cancellation).Type;
            string value = model is not null && model.GetConstantValue(argument.Expression, cancellation) is { HasValue: true } constant ? Value(type, constant.Value)
                : argument.Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText
                : Names.Last(argument.Expression);
            string member = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText
                ?? (type?.TypeKind == TypeKind.Enum ? type.Name
                : argument.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty);
            yield return (argument, member, value);
        }
    }

    private static MessageContext Read(AttributeData attribute, MessageContext context)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            context = Apply(context, argument.Type?.Name ?? string.Empty, Value(argument)) ?? context;
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            context = Apply(context, argument.Key, Value(argument.Value)) ?? context;
        }

        return context;
    }

    private static string Value(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? string.Empty : Value(constant.Type, constant.Value);

    // A member of an enumeration by its name.
    private static string Value(ITypeSymbol? type, object? constant) =>
        (type?.TypeKind == TypeKind.Enum ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, constant))?.Name : null) ?? constant?.ToString() ?? string.Empty;

    // Null where it is not understood.
    private static MessageContext? Apply(MessageContext context, string member, string value)
    {
        if (!Facts.TryGetValue(member, out string? fact))
        {
            return null;
        }

        string wanted = value.ToUpperInvariant() switch { "TRUE" => "yes", "FALSE" => "no", "NONE" when fact == "asked" => "nothing", _ => value };
        string? known = ContextFacts.Values(fact).FirstOrDefault(v => string.Equals(v.Replace("-", string.Empty), wanted.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase));
        // What is none of the names may be a number.
        return ContextFacts.TryApply(context, fact, known ?? value, out MessageContext result, out _) ? result : null;
    }
}
