using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// What an attribute says of a message: <c>[BuyerMessage(Initiator = Initiator.Buyer, Kind = MessageKind.UnexpectedProblem)]</c>. It is matched by
/// its name, so that a project may declare its own and needs no reference.
/// </summary>
internal static class Annotation
{
    // The one fact that is a number.
    private const string Requests = "requests";

    private static readonly RareWords Word = new("BuyerMessage");

    // How members and positional arguments are named; the values are those of the policy's facts, written as C# writes them.
    private static readonly Dictionary<string, string> Facts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Initiator"] = "initiator", ["MessageInitiator"] = "initiator", ["Kind"] = "kind", ["MessageKind"] = "kind", ["MessageType"] = "kind", ["Asked"] = "asked", ["BuyerAsked"] = "asked",
        ["BuyerRequest"] = "asked", ["Problem"] = "problem", ["OrderProblem"] = "problem", ["Bulk"] = "bulk", ["Requests"] = Requests,
        ["EarlierReviewRequests"] = Requests, ["Profile"] = "profile",
    };

    /// <summary>The context that the annotations of the declarations around a text state; null where none is annotated.</summary>
    public static MessageContext? Read(IEnumerable<SyntaxNode> declarations, MessageContext start)
    {
        foreach (SyntaxNode declaration in declarations)
        {
            foreach (AttributeSyntax attribute in Attributes(declaration).SelectMany(l => l.Attributes))
            {
                if (IsAnnotation(Names.Last(attribute.Name)))
                {
                    return Read(attribute, start);
                }
            }
        }

        return null;
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
            foreach (AttributeListSyntax list in Attributes(node))
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

    private static SyntaxList<AttributeListSyntax> Attributes(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        _ => default,
    };

    private static MessageContext Read(AttributeSyntax attribute, MessageContext context)
    {
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? [])
        {
            string value = argument.Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : Names.Last(argument.Expression);
            string fact = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText
                ?? (argument.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty);
            context = Apply(context, fact, value);
        }

        return context;
    }

    private static MessageContext Read(AttributeData attribute, MessageContext context)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            context = Apply(context, argument.Type?.Name ?? string.Empty, Value(argument));
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            context = Apply(context, argument.Key, Value(argument.Value));
        }

        return context;
    }

    private static string Value(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Enum && constant.Type is INamedTypeSymbol type
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, constant.Value))?.Name ?? string.Empty
            : constant.Kind == TypedConstantKind.Array ? string.Empty : constant.Value?.ToString() ?? string.Empty;

    private static MessageContext Apply(MessageContext context, string member, string value)
    {
        if (!Facts.TryGetValue(member, out string? fact))
        {
            return context;
        }

        string wanted = value.ToUpperInvariant() switch { "TRUE" => "yes", "FALSE" => "no", "NONE" when fact == "asked" => "nothing", _ => value };
        string? known = ContextFacts.Values(fact).FirstOrDefault(v => string.Equals(v.Replace("-", string.Empty), wanted.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase));
        known ??= fact == Requests ? value : null;
        return known is not null && ContextFacts.TryApply(context, fact, known, out MessageContext result, out _) ? result : context;
    }
}
