using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>A call whose result is the text in its receiver or arguments: <c>string.Format</c>, <c>Concat</c>, <c>Join</c>, <c>"…".Replace</c>, a chain of <c>Append</c>.</summary>
internal sealed class StringCall
{
    private StringCall(StringCallKind kind, ExpressionSyntax? first, IReadOnlyList<ExpressionSyntax> values)
    {
        Kind = kind;
        First = first;
        Values = values;
    }

    /// <summary>How it makes its text.</summary>
    public StringCallKind Kind { get; }

    /// <summary>The format, the separator, or the text that is changed.</summary>
    public ExpressionSyntax? First { get; }

    /// <summary>What is put in or put together.</summary>
    public IReadOnlyList<ExpressionSyntax> Values { get; }

    /// <summary>Reads a call by its form, without binding. Null for any other call, and where none of its text is spelled here.</summary>
    public static StringCall? Read(InvocationExpressionSyntax call, int depth = 0) => Form(call) is { } composed && composed.HasText(depth + 1) ? composed : null;

    /// <summary>The same, also where names hold all of its text: <c>string.Format(Template, code)</c>, <c>text.Trim()</c>.</summary>
    public static StringCall? Form(InvocationExpressionSyntax call)
    {
        if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Format" or "Concat" or "Join" } bare)
        {
            return call.ArgumentList.Arguments.Count > 0 && IsOfString(bare) ? Static(bare.Identifier.ValueText, call.ArgumentList.Arguments) : null;
        }

        if (call.Expression is not MemberAccessExpressionSyntax access || !MakesText(access.Name.Identifier.ValueText))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string method = access.Name.Identifier.ValueText;
        return IsString(access.Expression) ? arguments.Count > 0 ? Static(method, arguments) : null
            : Last(access.Expression) is "FormattableString" or "FormattableStringFactory" ? Formattable(method, arguments)
            : OnText(method, access.Expression, call);
    }

    // Asked of every call of a project.
    private static bool MakesText(string method) => method is "Format" or "Concat" or "Join" or "Create" or "Intern" or "Copy" or "Invariant" or "CurrentCulture" or "Trim" or "TrimStart" or "TrimEnd"
        or "ToString" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" or "Normalize" or "ReplaceLineEndings" or "PadLeft" or "PadRight" or "FormatWith" or "Formatted" or "FormatInvariant"
        || BuilderStep.IsStep(method);

    /// <summary>Whether some of its text is spelled in it.</summary>
    public bool HasText(int depth) => Kind switch
    {
        StringCallKind.Replace or StringCallKind.Insert => Spells(First, depth) || Spells(Values[1], depth),
        StringCallKind.Join => Values.Any(v => Spells(v, depth)),
        StringCallKind.Append => Spells(First, depth) || Values.Any(v => BuilderStep.HasText((InvocationExpressionSyntax)v)),
        _ => Spells(First, depth) || Values.Any(v => Spells(v, depth)),
    };

    /// <summary>Whether an expression among the receiver and the arguments is a part of what the call makes.</summary>
    public bool Owns(SyntaxNode part) => part == First || Values.Contains(part);

    /// <summary>The elements of a list that is written here; null for any other expression.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax? list) => list switch
    {
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } initializer => [.. initializer.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } => [.. initializer.Expressions],
        // What is spread into a list from elsewhere is not known here.
        CollectionExpressionSyntax collection => [.. collection.Elements.SelectMany(e => e is ExpressionElementSyntax element ? [element.Expression] : Elements((e as SpreadElementSyntax)?.Expression) ?? [])],
        CastExpressionSyntax cast => Elements(cast.Expression),
        ParenthesizedExpressionSyntax inner => Elements(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList" or "AsEnumerable" or "Where" } access } => Elements(access.Expression),
        InvocationExpressionSyntax call when MakesList(call) => Expressions(call.ArgumentList.Arguments, 0),
        // lines.Concat(more), lines.Append(signature): what is put behind a list.
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" } access, ArgumentList.Arguments: { Count: 1 } more } when Elements(access.Expression) is { } first =>
            [.. first, .. Elements(more[0].Expression) ?? []],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" } access, ArgumentList.Arguments: { Count: 1 } last } when Elements(access.Expression) is { } first =>
            [.. first, last[0].Expression],
        _ => null,
    };

    /// <summary>Whether a call makes a list of its arguments: <c>ImmutableArray.Create("…", "…")</c>.</summary>
    public static bool MakesList(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: var type } && Last(type) is "ImmutableArray" or "ImmutableList" or "ImmutableHashSet";

    /// <summary>Whether a list, or an element, goes on in what a call makes of it: <c>lines.ToArray()</c>, <c>lines.Concat(more)</c>, <c>first.Concat(lines)</c>, <c>ImmutableArray.Create(line)</c>.</summary>
    public static bool IsListed(SyntaxNode list) => list.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList" or "AsEnumerable" or "Where" or "Concat" or "Append", Parent: InvocationExpressionSyntax made } access =>
            access.Expression == list && Elements(made) is not null,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" } access } call } =>
            access.Expression is not PredefinedTypeSyntax && Elements(call) is not null,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax made } => MakesList(made),
        _ => false,
    };

    /// <summary>The name of a list that a call puts together: <c>string.Join("\n", lines)</c>; null where it is not one.</summary>
    public ExpressionSyntax? ListName
    {
        get
        {
            ExpressionSyntax? list = Kind is StringCallKind.Join or StringCallKind.Concat && Values.Count == 1 ? Values[0] : null;
            while (list is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList" or "AsEnumerable" or "Where" } access })
            {
                list = access.Expression;
            }

            return list is IdentifierNameSyntax or MemberAccessExpressionSyntax ? list : null;
        }
    }

    private static StringCall? Static(string method, SeparatedSyntaxList<ArgumentSyntax> arguments) => method switch
    {
        "Format" => Format(arguments),
        "Concat" => new StringCall(StringCallKind.Concat, null, Listed(Expressions(arguments, 0))),
        "Join" when arguments.Count > 1 => new StringCall(StringCallKind.Join, arguments[0].Expression, Listed(Expressions(arguments, 1))),
        // The interpolation is the last argument, after a culture and a buffer.
        "Create" or "Intern" or "Copy" when arguments.Last().Expression is not LambdaExpressionSyntax => new StringCall(StringCallKind.Same, arguments.Last().Expression, []),
        _ => null,
    };

    private static StringCall? Formattable(string method, SeparatedSyntaxList<ArgumentSyntax> arguments) => method switch
    {
        "Invariant" or "CurrentCulture" when arguments.Count == 1 => new StringCall(StringCallKind.Same, arguments[0].Expression, []),
        "Create" when arguments.Count > 0 => new StringCall(StringCallKind.Format, arguments[0].Expression, Listed(Expressions(arguments, 1))),
        _ => null,
    };

    private static StringCall? OnText(string method, ExpressionSyntax text, InvocationExpressionSyntax call)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (method)
        {
            case "Replace" when arguments.Count >= 2:
                return Chain(call) ?? new StringCall(StringCallKind.Replace, text, Expressions(arguments, 0));
            case "Insert" when arguments.Count == 2:
                return Chain(call) ?? new StringCall(StringCallKind.Insert, text, Expressions(arguments, 0));
            case "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" or "Normalize" or "ReplaceLineEndings" when arguments.Count == 0:
            case "PadLeft" or "PadRight" or "ToString":
                return new StringCall(StringCallKind.Same, text, []);
            case "FormatWith" or "Formatted" or "FormatInvariant":
                return new StringCall(StringCallKind.Format, text, Listed(Expressions(arguments, 0)));
            default:
                return BuilderStep.IsStep(method) ? Chain(call) : null;
        }
    }

    // The format comes first, or after a culture. A text after a name that is no culture is what is put in.
    private static StringCall? Format(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        int format = arguments.IndexOf(a => a.NameColon?.Name.Identifier.ValueText == "format");
        if (format < 0)
        {
            ExpressionSyntax first = arguments[0].Expression;
            bool second = !Composition.IsText(first) && arguments.Count > 1
                && (IsCulture(first) || Composition.IsText(arguments[1].Expression) && arguments[1].Expression.ToString().Contains("{0"));
            format = second ? 1 : 0;
        }

        return new StringCall(StringCallKind.Format, arguments[format].Expression, Listed(Expressions(arguments, format + 1)));
    }

    private static bool IsCulture(ExpressionSyntax expression)
    {
        if (expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression })
        {
            return true;
        }

        string name = expression.ToString();
        return name.IndexOf("culture", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("provider", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>A builder that is made and filled in one expression: <c>new StringBuilder("…").Append("…")</c>. Chains of thousands of calls exist: no recursion.</summary>
    private static StringCall? Chain(InvocationExpressionSyntax call)
    {
        ExpressionSyntax root = call;
        int count = 0;
        for (; IsStep(root); root = Receiver(root))
        {
            count++;
        }

        if (root is not ObjectCreationExpressionSyntax creation || !Last(creation.Type).EndsWith("StringBuilder", StringComparison.Ordinal))
        {
            return null;
        }

        var steps = new ExpressionSyntax[count];
        for (root = call; IsStep(root); root = Receiver(root))
        {
            steps[--count] = root;
        }

        return new StringCall(StringCallKind.Append, BuilderStep.FirstText(creation), steps);
    }

    private static bool IsStep(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && BuilderStep.IsStep(access.Name.Identifier.ValueText);

    private static ExpressionSyntax Receiver(ExpressionSyntax call) => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)call).Expression).Expression;

    private static IReadOnlyList<ExpressionSyntax> Listed(ExpressionSyntax[] values) =>
        values.Length == 1 && Elements(values[0]) is { } elements ? elements : values;

    // Without an iterator: asked of every call that may make text.
    private static ExpressionSyntax[] Expressions(SeparatedSyntaxList<ArgumentSyntax> arguments, int from)
    {
        if (arguments.Count <= from)
        {
            return [];
        }

        var expressions = new ExpressionSyntax[arguments.Count - from];
        for (int i = 0; i < expressions.Length; i++)
        {
            expressions[i] = arguments[from + i].Expression;
        }

        return expressions;
    }

    private static bool Spells(ExpressionSyntax? expression, int depth) => expression is not null && Composition.IsText(expression, depth);

    // using static System.String; … Concat("…", "…")
    private static bool IsOfString(IdentifierNameSyntax method) =>
        method.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(u => u.StaticKeyword.RawKind != 0 && u.Name is { } type && Last(type) == "String");

    private static bool IsString(ExpressionSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText == "string",
        IdentifierNameSyntax name => name.Identifier.ValueText == "String",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "String", Expression: IdentifierNameSyntax { Identifier.ValueText: "System" } } => true,
        _ => false,
    };

    private static string Last(SyntaxNode node) => Names.Last(node);
}

/// <summary>How a call makes a string.</summary>
internal enum StringCallKind
{
    /// <summary>Placeholders of a format are filled in.</summary>
    Format,

    /// <summary>Values one after another.</summary>
    Concat,

    /// <summary>Values with a separator between them.</summary>
    Join,

    /// <summary>A part of the text is replaced by another.</summary>
    Replace,

    /// <summary>A text is put into the text.</summary>
    Insert,

    /// <summary>The text itself, in another look.</summary>
    Same,

    /// <summary>A builder that is made and filled in one expression.</summary>
    Append,
}
