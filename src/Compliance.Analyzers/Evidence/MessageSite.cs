using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Where in the code a text stands: who holds it, what it is handed to, and in which member and types. Read from syntax alone.</summary>
internal sealed class MessageSite
{
    private const int FarthestHolder = 24;
    private const int MostUses = 8;

    private SyntaxNode _end;
    private IReadOnlyList<SyntaxNode>? _declarations;
    private TextVariable? _variable;
    private bool _knowsVariable;
    private bool _isElement;

    private MessageSite(ExpressionSyntax expression)
    {
        Expression = expression;
        Text = expression;
        _end = expression;
    }

    /// <summary>The text's expression.</summary>
    public ExpressionSyntax Text { get; }

    /// <summary>The text's expression, with what only changes its look: <c>"…".Replace(…)</c>.</summary>
    public ExpressionSyntax Expression { get; private set; }

    /// <summary>The name that holds it: a variable, a field, a property, a parameter, the key of an entry. Empty where there is none.</summary>
    public string Holder { get; private set; } = string.Empty;

    /// <summary>The declaration of the local variable that holds it, or null.</summary>
    public VariableDeclaratorSyntax? Local { get; private set; }

    /// <summary>The object that is initialized where the text is set to one of its properties: a creation, a copy with changes, a property that holds it; or null.</summary>
    public ExpressionSyntax? Initialized { get; private set; }

    /// <summary>Whether a property holds it, of an object that is made or changed here.</summary>
    public bool IsMember { get; private set; }

    /// <summary>Whether it is the value of a key, in an object that is made with its entries: <c>["text"] = "…"</c>, <c>{ "text", "…" }</c>.</summary>
    public bool IsEntry { get; private set; }

    /// <summary>The property that it is set to outside of an initializer: <c>mail.Body = "…"</c>; or null.</summary>
    public ExpressionSyntax? Assigned { get; private set; }

    /// <summary>The argument that it is, of a call or a creation, or null.</summary>
    public ArgumentSyntax? Argument { get; private set; }

    /// <summary>The parameter whose default it is, or null.</summary>
    public ParameterSyntax? Default { get; private set; }

    /// <summary>The method or local function that returns it, or null.</summary>
    public SyntaxNode? Returner { get; private set; }

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
    public string Parameter { get; private set; } = string.Empty;

    /// <summary>Whether an attribute of a declaration describes it by the text: <c>[Description("…")]</c>. Only a text that greets somebody is a message there.</summary>
    public bool IsDescription { get; private set; }

    /// <summary>Where the value of the variable, the parameter or the constant goes, as far as it is written in this file.</summary>
    public IEnumerable<ExpressionSyntax> Uses => (Variable is not null ? Variable.Uses
        : Local is not null ? Mentions(Local)
        : Default is not null ? NameUses.Of(Default)
        : Constant is not null ? NameUses.Of(Constant)
        : Assigned is IdentifierNameSyntax name && TextVariables.Named(name) is { } set ? set.Uses
        : List is not null ? NameUses.OfElements(List)
        : Returner is not null ? NameUses.OfCalls(Returner)
        : []).Take(MostUses);

    /// <summary>The field or property whose value it is, or null.</summary>
    public MemberDeclarationSyntax? Constant => _isElement ? null : Member;

    private MemberDeclarationSyntax? List => _isElement ? Member : null;

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

    /// <summary>The place rules a message out, whatever the names say.</summary>
    public bool IsRuledOut { get; private set; }

    /// <summary>Reads the surroundings of a text.</summary>
    public static MessageSite Of(ExpressionSyntax expression)
    {
        var site = new MessageSite(expression);
        SyntaxNode node = expression;
        for (int i = 0; i < FarthestHolder && site.Step(ref node); i++)
        {
        }

        site._end = node;
        return site;
    }

    /// <summary>The place of a message: the same, but for a value of JSON, whose name holds it.</summary>
    public MessageSite Of(MessageText message)
    {
        if (message.Key is not { Length: > 0 } key)
        {
            return this;
        }

        var site = (MessageSite)MemberwiseClone();
        site.Name(key);
        return site;
    }

    /// <summary>The same place, with the name of the parameter that takes the argument.</summary>
    public MessageSite TakenBy(string parameter)
    {
        var site = (MessageSite)MemberwiseClone();
        site.Parameter = parameter;
        return site;
    }

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

    /// <summary>Whether it stands in a test, by the attributes around it.</summary>
    public bool IsTest => Declarations.Any(d => d is MemberDeclarationSyntax member && member.AttributeLists.Any(l => l.Attributes.Any(a => Names.Last(a.Name)
        is "Test" or "TestCase" or "TestFixture" or "Fact" or "Theory" or "InlineData" or "TestMethod" or "TestClass" or "DataRow")));

    /// <summary>The last part of the namespace around it; empty where there is none.</summary>
    public string Namespace => Declarations.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } space ? Names.Last(space.Name) : string.Empty;

    /// <summary>One step outwards. False where the holder is reached.</summary>
    private bool Step(ref SyntaxNode node)
    {
        SyntaxNode? parent = node.Parent;
        switch (parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax
                or ExpressionElementSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or PostfixUnaryExpressionSyntax or SwitchExpressionSyntax:
                if (parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } entry && entry.Expressions.Count > 1)
                {
                    return Entry(entry, ref node);
                }

                _isElement |= parent is InitializerExpressionSyntax or CollectionExpressionSyntax;
                node = parent;
                return true;
            case BaseObjectCreationExpressionSyntax { Initializer: { } elements } list when elements == node && IsList(elements):
                node = list;
                return true;
            case ConditionalExpressionSyntax choice:
                IsRuledOut |= choice.Condition == node;
                node = choice;
                return true;
            case SwitchExpressionArmSyntax arm:
                IsRuledOut |= arm.Expression != node;
                node = arm;
                return true;
            case MemberAccessExpressionSyntax access when access.Expression == node:
                return Receiver(access, ref node);
            case BinaryExpressionSyntax binary:
                IsRuledOut |= binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
                node = binary;
                return true;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return Assignment(assignment, ref node);
            case EqualsValueClauseSyntax value:
                return Declared(value, ref node);
            case ArgumentSyntax argument:
                return Passed(argument, ref node);
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                Name(ReturnedBy(parent));
                Returner = ReturnerOf(parent);
                node = parent;
                return false;
            case LambdaExpressionSyntax lambda:
                node = lambda;
                return true;
            case AnonymousObjectMemberDeclaratorSyntax member:
                Name(member.NameEquals is { } equals ? equals.Name.Identifier.ValueText : string.Empty);
                IsRuledOut |= RuledOut.IsPrompt(member.Parent!);
                IsMember = true;
                node = parent;
                return false;
            case AttributeArgumentSyntax attribute:
                return Attributed(attribute, ref node);
            case ThrowStatementSyntax or ThrowExpressionSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or BracketedArgumentListSyntax or ElementAccessExpressionSyntax:
                IsRuledOut = true;
                return false;
            default:
                return false;
        }
    }

    private static bool IsList(InitializerExpressionSyntax elements) =>
        elements.IsKind(SyntaxKind.CollectionInitializerExpression) || elements.Expressions.FirstOrDefault() is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax };

    // { "key", "text" }: the first names the second.
    private bool Entry(InitializerExpressionSyntax entry, ref SyntaxNode node)
    {
        if (entry.Expressions[0] == node)
        {
            IsRuledOut = true;
            return false;
        }

        Name(GivenMember.KeyOf(entry.Expressions[0]));
        IsEntry = true;
        _isElement = true;
        node = entry;
        return true;
    }

    // "…".Replace("{x}", x) is still the text; "…".Contains(x) compares.
    private bool Receiver(MemberAccessExpressionSyntax access, ref SyntaxNode node)
    {
        if (access.Parent is not InvocationExpressionSyntax call)
        {
            return false;
        }

        // "…".TrimEnd() is the text; "…".TrimEnd(',') cuts a list.
        bool looks = call.ArgumentList.Arguments.Count == 0 && access.Name.Identifier.ValueText is "TrimStart" or "TrimEnd";
        IsRuledOut |= !looks && RuledOut.Call(access.Name.Identifier.ValueText, receiver: null);
        node = call;
        Expression = call;
        return !IsRuledOut;
    }

    private bool Assignment(AssignmentExpressionSyntax assignment, ref SyntaxNode node)
    {
        bool initializes = assignment.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression };
        switch (assignment.Left)
        {
            case ImplicitElementAccessSyntax or ElementAccessExpressionSyntax:
                BracketedArgumentListSyntax keys = assignment.Left is ImplicitElementAccessSyntax implied ? implied.ArgumentList : ((ElementAccessExpressionSyntax)assignment.Left).ArgumentList;
                Name(GivenMember.KeyOf(keys.Arguments.FirstOrDefault()?.Expression));
                if (assignment.Left is ElementAccessExpressionSyntax element)
                {
                    Name(Names.Last(element.Expression));
                    IsRuledOut |= RuledOut.Call(string.Empty, Names.Last(element.Expression));
                    node = assignment;
                    return false;
                }

                IsEntry = true;
                node = assignment;
                return true;
            default:
                // What an accessor sets field to, its property holds.
                Name(assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "field" } && assignment.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } own ? own.Identifier.ValueText : Names.Last(assignment.Left));
                IsMember = initializes || assignment.Left is MemberAccessExpressionSyntax;
                if (initializes)
                {
                    IsRuledOut |= RuledOut.IsPrompt(assignment.Parent!);
                    Initialized = assignment.Parent!.Parent is AssignmentExpressionSyntax outer ? outer.Left : assignment.Parent.Parent as ExpressionSyntax;
                }
                else
                {
                    Assigned = assignment.Left;
                }

                node = assignment;
                return false;
        }
    }

    // [Description("Dear customer, …")] Refunded: the text that the enumeration's member stands for.
    private bool Attributed(AttributeArgumentSyntax attribute, ref SyntaxNode node)
    {
        IsDescription = RuledOut.IsDescription(attribute) && attribute.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is not null;
        // [DefaultSettingValue("…")] string Reply: what the property is, as long as nobody sets it.
        if (RuledOut.IsDefault(attribute) && attribute.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } defaulted)
        {
            Name(defaulted.Identifier.ValueText);
            node = attribute;
            return false;
        }

        IsRuledOut |= !IsDescription && RuledOut.Attribute(attribute);
        if (IsDescription)
        {
            Name(attribute.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>()!.Identifier.ValueText);
        }
        else
        {
            Name(attribute.NameEquals?.Name.Identifier.ValueText ?? string.Empty);
            Name(attribute.Parent?.Parent is AttributeSyntax named ? Names.Last(named.Name) : string.Empty);
        }

        node = attribute;
        return false;
    }

    private bool Declared(EqualsValueClauseSyntax value, ref SyntaxNode node)
    {
        switch (value.Parent)
        {
            case VariableDeclaratorSyntax variable:
                Name(variable.Identifier.ValueText);
                Local = variable.Parent?.Parent is LocalDeclarationStatementSyntax ? variable : null;
                break;
            case PropertyDeclarationSyntax property:
                Name(property.Identifier.ValueText);
                break;
            case ParameterSyntax parameter:
                Name(parameter.Identifier.ValueText);
                Default = parameter;
                break;
        }

        node = value;
        return false;
    }

    private bool Passed(ArgumentSyntax argument, ref SyntaxNode node)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                Name(argument.NameColon?.Name.Identifier.ValueText ?? CreatedType.NameOfElement(tuple, tuple.Arguments.IndexOf(argument)));
                Name(tuple.Arguments.Count == 2 && tuple.Arguments[1] == argument ? GivenMember.KeyOf(tuple.Arguments[0].Expression) : string.Empty);
                node = tuple;
                return true;
            case BracketedArgumentListSyntax:
                IsRuledOut = true;
                return false;
        }

        Argument = argument;
        Name(argument.NameColon?.Name.Identifier.ValueText ?? string.Empty);
        node = argument;
        switch (argument.Parent?.Parent)
        {
            case InvocationExpressionSyntax call:
                string receiver = call.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty;
                string method = Names.Last(call.Expression);
                IsRuledOut |= !WritesText(call, argument) && RuledOut.Call(method, receiver) || NameWords.Any(method, Vocabulary.OtherReaders) || call.Expression is MemberAccessExpressionSyntax { Expression: var target } && RuledOut.Receiver(target);
                if (method is "WriteStringValue")
                {
                    Name(NameWrittenBefore(call));
                }
                else if (method is "WriteString" or "WriteElementString" or "AddWithValue" or "Add" or "TryAdd" or "AddRange" or "Append" or "AppendLine" or "AppendFormat" or "Insert" or "Push" or "Enqueue")
                {
                    Name(call.ArgumentList.Arguments.Count == 2 && call.ArgumentList.Arguments[1] == argument ? GivenMember.KeyOf(call.ArgumentList.Arguments[0].Expression) : string.Empty);
                    Name(receiver);
                    // reply.Alternatives.Add("…"): of what it is a list.
                    Name(call.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } } ? owner.Identifier.ValueText : string.Empty);
                }

                return false;
            case BaseObjectCreationExpressionSyntax creation:
                IsRuledOut |= RuledOut.Type(CreatedType.Of(creation)) || RuledOut.IsPrompt(argument.Parent);
                Name(ListName(creation));
                return false;
            case ConstructorInitializerSyntax:
                IsRuledOut |= argument.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } type && RuledOut.Type(type.Identifier.ValueText);
                return false;
            case PrimaryConstructorBaseTypeSyntax parent:
                IsRuledOut |= RuledOut.Type(Names.Last(parent.Type));
                return false;
            default:
                return false;
        }
    }

    // json.WriteString("text", "…") writes the property of a message; a StringWriter is a StringBuilder with other methods.
    private static bool WritesText(InvocationExpressionSyntax call, ArgumentSyntax argument) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteString" or "WriteElementString" }, ArgumentList.Arguments.Count: 2 }
        || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteStringValue" } || BuilderStep.Writes(call) || WritesItself(call) || WritesTo(call, argument);

    // Write("…") in a page or a template that derives from what writes.
    private static bool WritesItself(InvocationExpressionSyntax call) =>
        call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Write" or "WriteLine" or "WriteLiteral" } && call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { BaseList: not null };

    // json.WritePropertyName("text"); json.WriteStringValue("…"): the name is written by the statement before.
    private static string NameWrittenBefore(InvocationExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax block } statement && block.Statements.IndexOf(statement) is > 0 and var index
        && block.Statements[index - 1] is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WritePropertyName" } } before }
            ? GivenMember.KeyOf(before.ArgumentList.Arguments.FirstOrDefault()?.Expression)
            : string.Empty;

    // thread.WriteAsync(orderId, "…"): what is written to somebody has its addressee before it. A format of a console or a log is the first argument.
    private static bool WritesTo(InvocationExpressionSyntax call, ArgumentSyntax argument) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteAsync" }
        && call.ArgumentList.Arguments[0] != argument && call.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    // Replies = [new("…"), …]: the name of the list of which the creation is an element.
    private static string ListName(BaseObjectCreationExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ExpressionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax)
        {
            node = node.Parent;
        }

        return node != creation && node.Parent is EqualsValueClauseSyntax ? node.Parent.Parent switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => string.Empty,
        } : string.Empty;
    }

    private void Name(string name)
    {
        if (Holder.Length == 0)
        {
            Holder = name;
        }
        else if (name.Length > 0)
        {
            Holder = Holder + "_" + name;
        }
    }

    // A property is the name of what it returns; a method, where its name is that of a text: GetBody, ToBuyerMessage.
    private static string ReturnedBy(SyntaxNode returning)
    {
        foreach (SyntaxNode node in returning.Ancestors())
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case MethodDeclarationSyntax method:
                    return IsTextName(method.Identifier.ValueText) ? method.Identifier.ValueText : string.Empty;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return string.Empty;
            }
        }

        return string.Empty;
    }

    private static SyntaxNode? ReturnerOf(SyntaxNode returning) =>
        returning.Ancestors().FirstOrDefault(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is var function
        && function is LocalFunctionStatementSyntax or MethodDeclarationSyntax ? function : null;

    /// <summary>Whether a name is that of a text that goes to a buyer: <c>MailBody</c>, <c>BuyerMessage</c>.</summary>
    public static bool IsTextName(string name) =>
        NameWords.Any(name, Vocabulary.Bodies) || (NameWords.Any(name, Vocabulary.Message) || NameWords.Any(name, Vocabulary.Texts)) && NameWords.Any(name, Vocabulary.Buyers);

    // Of a variable through which no spelled text goes: var other = text.
    private static IEnumerable<ExpressionSyntax> Mentions(VariableDeclaratorSyntax local) =>
        (local.FirstAncestorOrSelf<BlockSyntax>() ?? local.FirstAncestorOrSelf<GlobalStatementSyntax>()?.Parent)?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == local.Identifier.ValueText && n.SpanStart > local.Span.End && n.Parent is not NameColonSyntax) ?? [];

    private static bool IsDeclaration(SyntaxNode node) => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or ParameterSyntax or AccessorDeclarationSyntax;
}
