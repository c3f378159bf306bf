using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Where in the code a text stands: who holds it, what it is handed to, and in which member and types. Read from syntax alone.</summary>
internal sealed record MessageSite
{
    private const int MostUses = 8;

    private readonly SyntaxNode _end;
    private IReadOnlyList<SyntaxNode>? _declarations;
    private TextVariable? _variable;
    private bool _knowsVariable;

    /// <summary>The place of a text, as a walk outwards finds it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the walk ended: what takes, holds or returns the text. The declarations around it are those of the text.</param>
    public MessageSite(ExpressionSyntax text, SyntaxNode end)
    {
        Text = text;
        Expression = text;
        _end = end;
    }

    /// <summary>The text's expression.</summary>
    public ExpressionSyntax Text { get; }

    /// <summary>The text's expression, with what only changes its look: <c>"…".Replace(…)</c>.</summary>
    public ExpressionSyntax Expression { get; init; }

    /// <summary>The name that holds it: a variable, a field, a property, a parameter, the key of an entry. Empty where there is none.</summary>
    public string Holder { get; init; } = string.Empty;

    /// <summary>The declaration of the local variable that holds it, or null.</summary>
    public VariableDeclaratorSyntax? Local => _end is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable } ? variable : null;

    /// <summary>The object that is initialized where the text is set to one of its properties: a creation, a copy with changes, a property that holds it; or null.</summary>
    public ExpressionSyntax? Initialized =>
        Property is { } property && InitializerOf(property) is { } initializer ? (initializer.Parent as AssignmentExpressionSyntax)?.Left ?? initializer.Parent as ExpressionSyntax : null;

    /// <summary>Whether a property holds it, of an object that is made or changed here, or that a column of a table is compared with to set it.</summary>
    public bool IsMember => _end is AnonymousObjectMemberDeclaratorSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } || Initialized is not null || Assigned is MemberAccessExpressionSyntax;

    /// <summary>Whether it is the value of a key, in an object that is made with its entries: <c>["text"] = "…"</c>, <c>{ "text", "…" }</c>.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Whether it is an element of a list, or the value of an entry.</summary>
    public bool IsElement { get; init; }

    /// <summary>Whether the key of its entry is a member of a type: <c>[Topic.Coupon] = "…"</c>, the case that it is for and no name of a screen's.</summary>
    public bool IsCase { get; init; }

    /// <summary>Whether it is written as bytes, or made into some: no log takes them.</summary>
    public bool IsBytes { get; init; }

    /// <summary>The element of a tuple that it is, or null.</summary>
    public TuplePlace? Tuple { get; init; }

    /// <summary>The name of the list of which it is an element, or of whose elements it is a part; empty where it is in none that has a name.</summary>
    public string ListName { get; init; } = string.Empty;

    /// <summary>Where the element of the tuple goes, by its name and by what takes tuples apart, in the file.</summary>
    public IEnumerable<ExpressionSyntax> TupleUses => Tuple is null ? [] : NameUses.Of(Tuple, Text.SyntaxTree.GetRoot()).Take(MostUses);

    /// <summary>The property that it is set to outside of an initializer: <c>mail.Body = "…"</c>; or null.</summary>
    public ExpressionSyntax? Assigned => Property is { } property && InitializerOf(property) is null ? property.Left : null;

    /// <summary>The argument that it is, of a call or a creation, or null.</summary>
    public ArgumentSyntax? Argument => _end as ArgumentSyntax;

    /// <summary>The parameter whose default it is, or null.</summary>
    public ParameterSyntax? Default => (_end as EqualsValueClauseSyntax)?.Parent as ParameterSyntax;

    /// <summary>The method or local function that returns it, or null.</summary>
    public SyntaxNode? Returner => _end is ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax
        && FunctionAround(_end) is var function
        && function is LocalFunctionStatementSyntax or MethodDeclarationSyntax ? function : null;

    /// <summary>Whether it is handed on, so that binding may tell to whom: an argument, a property, a local variable.</summary>
    public bool Flows => Argument is not null || Initialized is not null || Assigned is not null || Local is not null || Default is not null;

    /// <summary>The variable that holds the text or in which it is put together, or null.</summary>
    public TextVariable? Variable
    {
        get
        {
            // The member is looked through only where it matters.
            if (!_knowsVariable)
            {
                _variable = TextVariables.SpokenForBy(Text) ?? (Local is null ? null : TextVariables.Around(Text)?.Find(Local));
                _knowsVariable = true;
            }

            return _variable;
        }
    }

    /// <summary>The name of the parameter that takes it, where binding told it; empty where it is not known.</summary>
    public string Parameter { get; init; } = string.Empty;

    /// <summary>Whether an attribute of a declaration describes it by the text: <c>[Description("…")]</c>. Only a text that greets somebody is a message there.</summary>
    public bool IsDescription { get; init; }

    /// <summary>Where the value of the variable, the parameter or the constant goes, as far as it is written in this file.</summary>
    public IEnumerable<ExpressionSyntax> Uses => (Local is not null && IsElement ? NameUses.OfElements(Mentions(Local), MemberName)
        : Variable is not null ? Variable.Uses
        : Local is not null ? Mentions(Local)
        : Default is not null ? NameUses.Of(Default)
        : Member is not null && (IsMember || IsElement) ? NameUses.OfElements(Member, MemberName)
        : Constant is not null ? NameUses.Of(Constant)
        : Assigned is IdentifierNameSyntax name && TextVariables.Named(name) is { } set ? set.Uses
        : Returner is not null ? NameUses.OfCalls(Returner)
        : []).Take(MostUses);

    /// <summary>The field or property whose value it is, or null.</summary>
    public MemberDeclarationSyntax? Constant => IsElement ? null : Member;

    // The setting of a variable or a property; one of an element by its key is none.
    private AssignmentExpressionSyntax? Property => _end is AssignmentExpressionSyntax { Left: not (ImplicitElementAccessSyntax or ElementAccessExpressionSyntax) } assignment ? assignment : null;

    // Body of new Mail { Body = "…" }, Text of (string Key, string Text).
    private string? MemberName => Tuple is { } place ? place.Name.Length > 0 ? place.Name : "Item" + (place.Index + 1) : IsMember ? Holder.Split('_')[0] : null;

    private MemberDeclarationSyntax? Member =>
        Declarations.Count > 0 && Declarations[0] is FieldDeclarationSyntax or PropertyDeclarationSyntax && Argument is null ? (MemberDeclarationSyntax)Declarations[0] : null;

    /// <summary>Whether it is the value of a field or property that other files can name, an element of it, or what a method returns that they can call.</summary>
    public bool IsSeenElsewhere => (Member ?? Returner as MemberDeclarationSyntax) is { } member && (member.Parent is InterfaceDeclarationSyntax
        ? !member.Modifiers.Any(SyntaxKind.PrivateKeyword)
        : member.Modifiers.Any(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword));

    /// <summary>The declarations around it, from the inside to the outside.</summary>
    public IReadOnlyList<SyntaxNode> Declarations => _declarations ??= [.. _end.AncestorsAndSelf().Where(IsDeclaration)];

    /// <summary>The tokens of the member around it. The statements of a program without a class are a member together.</summary>
    public IEnumerable<SyntaxToken> TokensOfMember =>
        (Declarations.OfType<MemberDeclarationSyntax>().FirstOrDefault() is var member && member is GlobalStatementSyntax ? member.Parent : member)?.DescendantTokens() ?? [];

    /// <summary>Whether it is handed to a call that fills a table.</summary>
    public bool IsOfTable => RuledOut.FillsTable(Callee);

    /// <summary>Whether it is what a method composes and a console prints: what a tool writes for a buyer is copied from there.</summary>
    public bool IsPrinted => Text is InvocationExpressionSyntax && Argument?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var console } } && Names.Last(console) == "Console";

    /// <summary>The place rules a message out, whatever the names say.</summary>
    public bool IsRuledOut { get; init; }

    /// <summary>Reads the surroundings of a text.</summary>
    public static MessageSite Of(ExpressionSyntax text) => OutwardWalk.From(text);

    /// <summary>Reads the surroundings of a name for a text that is written as bytes.</summary>
    public static MessageSite OfBytes(ExpressionSyntax name) => OutwardWalk.From(name, isBytes: true);

    /// <summary>The lambda, the local function or the member that a node stands in.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    /// <summary>The place of a message: the same, but for a value of JSON, whose name holds it.</summary>
    public MessageSite Of(MessageText message) => message.Key is { Length: > 0 } key ? this with { Holder = Joined(Holder, key) } : this;

    /// <summary>The same place, with the name of the parameter that takes the argument.</summary>
    public MessageSite TakenBy(string parameter) => this with { Parameter = parameter };

    /// <summary>The names of two holders, the inner one first, as one name.</summary>
    public static string Joined(string holder, string outer) => holder.Length == 0 ? outer : outer.Length == 0 ? holder : holder + "_" + outer;

    /// <summary>The simple name of the call or the type that the argument is handed to; empty where there is none or it is not written.</summary>
    public string Callee => Argument?.Parent?.Parent switch
    {
        InvocationExpressionSyntax call => Names.Last(call.Expression),
        BaseObjectCreationExpressionSyntax creation => CreatedType.Of(creation),
        _ => string.Empty,
    };

    /// <summary>The names of the calls before it in a chain, and of what the chain starts from: <c>new BuyerLetter().Greeting(name).Paragraph("…")</c>.</summary>
    public IEnumerable<string> ChainedTo
    {
        get
        {
            ExpressionSyntax? before = (Argument?.Parent?.Parent as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
            for (; before is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call }; before = call.Expression)
            {
                yield return call.Name.Identifier.ValueText;
            }

            if (before is BaseObjectCreationExpressionSyntax made)
            {
                yield return CreatedType.Of(made);
            }
        }
    }

    /// <summary>The simple name of the type that is initialized; empty where there is none or it is not written.</summary>
    public string InitializedType => Initialized switch
    {
        BaseObjectCreationExpressionSyntax creation => CreatedType.Of(creation),
        WithExpressionSyntax or null => string.Empty,
        ExpressionSyntax holder => Names.Last(holder),
    };

    /// <summary>The names of the members and types around it, from the inside to the outside.</summary>
    public IEnumerable<(string Name, bool IsType)> Owners
    {
        get
        {
            foreach (SyntaxNode declaration in Declarations)
            {
                switch (declaration)
                {
                    case MethodDeclarationSyntax method:
                        yield return (method.Identifier.ValueText, false);
                        break;
                    case LocalFunctionStatementSyntax function:
                        yield return (function.Identifier.ValueText, false);
                        break;
                    case DelegateDeclarationSyntax function:
                        yield return (function.Identifier.ValueText, false);
                        break;
                    case PropertyDeclarationSyntax property when property.Identifier.ValueText != Holder:
                        yield return (property.Identifier.ValueText, false);
                        break;
                    case BaseTypeDeclarationSyntax type:
                        yield return (type.Identifier.ValueText, true);
                        // DelayStep : BuyerMailStep. An interface that a type has says what it can do.
                        if (type.BaseList?.Types.FirstOrDefault() is { } parent && Names.Last(parent.Type) is var inherited && NameWords.Any(inherited, Vocabulary.Buyers))
                        {
                            yield return (inherited, true);
                        }

                        break;
                }
            }
        }
    }

    /// <summary>The types whose values choose the text: <c>MessageKind</c> in <c>case MessageKind.Delay: …</c>.</summary>
    public IEnumerable<string> Cases
    {
        get
        {
            foreach (SyntaxNode node in Text.Ancestors())
            {
                ExpressionSyntax? value = node switch
                {
                    SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } => pattern.Expression,
                    SwitchSectionSyntax section => section.Labels.OfType<CaseSwitchLabelSyntax>().FirstOrDefault()?.Value,
                    _ => null,
                };
                if (value is MemberAccessExpressionSyntax { Expression: var type })
                {
                    yield return Names.Last(type);
                }

                if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The addresses to which what it is a part of is posted, as they are written: <c>http.PostAsJsonAsync("messaging/v1/orders", new { text = "…" })</c>.</summary>
    public IEnumerable<string> PostedTo => Text.Ancestors().TakeWhile(n => n is not (StatementSyntax or MemberDeclarationSyntax))
        .SelectMany(n => (n as InvocationExpressionSyntax)?.ArgumentList.Arguments ?? (n as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments ?? default)
        .Select(a => a.Expression).Where(e => e is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && !e.Span.Contains(Text.Span))
        .Select(e => e.ToString()).Where(e => e.IndexOf('/') > 0 && !e.Any(char.IsWhiteSpace));

    /// <summary>Whether it stands in a test, by the attributes around it.</summary>
    public bool IsTest => Declarations.Any(d => d is MemberDeclarationSyntax member && member.AttributeLists.Any(l => l.Attributes.Any(a => Names.Last(a.Name)
        is "Test" or "TestCase" or "TestFixture" or "Fact" or "Theory" or "InlineData" or "TestMethod" or "TestClass" or "DataRow")));

    /// <summary>The last part of the namespace around it; empty where there is none.</summary>
    public string Namespace => Declarations.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } space ? Names.Last(space.Name) : string.Empty;

    /// <summary>The initializer in which a property is set; null where it is set otherwise.</summary>
    public static InitializerExpressionSyntax? InitializerOf(AssignmentExpressionSyntax property) =>
        property.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression } initializer ? initializer : null;

    // Of a variable through which no spelled text goes: var other = text.
    private static IEnumerable<ExpressionSyntax> Mentions(VariableDeclaratorSyntax local) =>
        NamedText.ScopeOf(local)?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == local.Identifier.ValueText && n.SpanStart > local.Span.End && n.Parent is not NameColonSyntax) ?? [];

    private static bool IsDeclaration(SyntaxNode node) => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or ParameterSyntax or AccessorDeclarationSyntax;
}
