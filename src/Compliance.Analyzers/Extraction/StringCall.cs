using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>A call of <c>string.Format</c>, <c>Concat</c> or <c>Join</c> whose text stands in its arguments.</summary>
internal sealed class StringCall
{
    private StringCall(StringCallKind kind, ExpressionSyntax? first, IReadOnlyList<ExpressionSyntax> values)
    {
        Kind = kind;
        First = first;
        Values = values;
    }

    /// <summary>Which of the three.</summary>
    public StringCallKind Kind { get; }

    /// <summary>The format or the separator.</summary>
    public ExpressionSyntax? First { get; }

    /// <summary>What is put in or put together.</summary>
    public IReadOnlyList<ExpressionSyntax> Values { get; }

    /// <summary>Reads a call by its form, without binding. Null for any other call, and where the format is not spelled here.</summary>
    public static StringCall? Read(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access || call.ArgumentList.Arguments.Count == 0 || !IsString(access.Expression))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (access.Name.Identifier.ValueText)
        {
            case "Format":
                return Format(arguments);
            case "Concat":
                return Plain(new StringCall(StringCallKind.Concat, null, Expressions(arguments, 0)));
            case "Join":
                return Plain(new StringCall(StringCallKind.Join, arguments[0].Expression, Expressions(arguments, 1)));
            default:
                return null;
        }
    }

    // The format comes first, or after a culture; a text after a name that is no culture is what is put in.
    private static StringCall? Format(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        int format = Composition.IsText(arguments[0].Expression) ? 0 : 1;
        bool spelled = format < arguments.Count && Composition.IsText(arguments[format].Expression)
            && (format == 0 || arguments[format].Expression.ToString().Contains("{0"));
        return spelled ? new StringCall(StringCallKind.Format, arguments[format].Expression, Listed(Expressions(arguments, format + 1))) : null;
    }

    /// <summary>Whether a text among the arguments is a part of what the call makes.</summary>
    public bool Owns(SyntaxNode argument) => argument == First || Values.Contains(argument);

    // A single argument is an array whose elements are written one by one, or a list that is built elsewhere: then there is nothing to read.
    private static StringCall? Plain(StringCall call)
    {
        IReadOnlyList<ExpressionSyntax> values = Listed(call.Values);
        return (values.Count > 1 || values.Count != call.Values.Count) && values.Any(v => Composition.IsText(v)) ? new StringCall(call.Kind, call.First, values) : null;
    }

    private static IReadOnlyList<ExpressionSyntax> Listed(IReadOnlyList<ExpressionSyntax> values) =>
        values.Count == 1 && Elements(values[0]) is { } elements ? elements : values;

    private static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax list) => list switch
    {
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        CollectionExpressionSyntax collection when collection.Elements.All(e => e is ExpressionElementSyntax) =>
            [.. collection.Elements.Select(e => ((ExpressionElementSyntax)e).Expression)],
        _ => null,
    };

    private static IReadOnlyList<ExpressionSyntax> Expressions(SeparatedSyntaxList<ArgumentSyntax> arguments, int from) =>
        [.. arguments.Skip(from).Select(a => a.Expression)];

    private static bool IsString(ExpressionSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText == "string",
        IdentifierNameSyntax name => name.Identifier.ValueText == "String",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "String", Expression: IdentifierNameSyntax { Identifier.ValueText: "System" } } => true,
        _ => false,
    };
}

/// <summary>How a call makes a string.</summary>
internal enum StringCallKind
{
    Format,
    Concat,
    Join,
}
