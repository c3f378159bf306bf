using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>The way from a text outwards to what holds it, takes it or returns it: what is seen on the way is the place of the text.</summary>
internal sealed class OutwardWalk
{
    private const int Farthest = 24;

    private readonly ExpressionSyntax _text;
    private ExpressionSyntax _expression;
    private string _holder = string.Empty;
    private bool _isEntry;
    private bool _isElement;
    private bool _isCase;
    private TuplePlace? _tuple;
    private string _listName = string.Empty;
    private bool _isDescription;
    private bool _isRuledOut;
    private bool _isBytes;

    private OutwardWalk(ExpressionSyntax text, bool isBytes)
    {
        _text = text;
        _expression = text;
        _isBytes = isBytes;
    }

    /// <summary>The place of a text.</summary>
    /// <param name="text">The text, or a name for it.</param>
    /// <param name="isBytes">Whether it is written as bytes.</param>
    public static MessageSite From(ExpressionSyntax text, bool isBytes = false)
    {
        var walk = new OutwardWalk(text, isBytes || text.IsKind(SyntaxKind.Utf8StringLiteralExpression));
        SyntaxNode node = text;
        for (int i = 0; i < Farthest && walk.Step(ref node); i++)
        {
        }

        return new MessageSite(text, end: node)
        {
            Expression = walk._expression,
            Holder = walk._holder,
            IsEntry = walk._isEntry,
            IsElement = walk._isElement,
            IsCase = walk._isCase,
            Tuple = walk._tuple,
            IsBytes = walk._isBytes,
            ListName = walk._listName,
            IsDescription = walk._isDescription,
            IsRuledOut = walk._isRuledOut,
        };
    }

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
                _isRuledOut |= choice.Condition == node;
                node = choice;
                return true;
            case SwitchExpressionArmSyntax arm:
                _isRuledOut |= arm.Expression != node;
                node = arm;
                return true;
            case MemberAccessExpressionSyntax access when access.Expression == node:
                return Receiver(access, ref node);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison when RuledOut.IsColumn(comparison):
                Name(Names.Last(comparison.Left));
                node = comparison;
                return false;
            case BinaryExpressionSyntax binary:
                _isRuledOut |= binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
                node = binary;
                return true;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return Assignment(assignment, ref node);
            case EqualsValueClauseSyntax value:
                return Declared(value, ref node);
            case ArgumentSyntax argument:
                return Passed(argument, ref node);
            // o => { …; return "…"; }: what a lambda returns is its value, as that of o => "…" is.
            case ReturnStatementSyntax when MessageSite.FunctionAround(parent) is AnonymousFunctionExpressionSyntax function:
                node = function;
                return true;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                Name(ReturnedBy(parent));
                _listName = _isElement && parent.Parent is PropertyDeclarationSyntax property ? property.Identifier.ValueText : string.Empty;
                node = parent;
                return false;
            case LambdaExpressionSyntax lambda:
                node = lambda;
                return true;
            case AnonymousObjectMemberDeclaratorSyntax member:
                Name(member.NameEquals is { } equals ? equals.Name.Identifier.ValueText : string.Empty);
                _isRuledOut |= ModelPrompt.IsTurn(member.Parent!);
                node = parent;
                return false;
            case AttributeArgumentSyntax attribute:
                return Attributed(attribute, ref node);
            // (zh ? Chinese : English)[key], new[] { "…", "…" }[n]: an element is taken from it.
            case ElementAccessExpressionSyntax element when element.Expression == node && node is not LiteralExpressionSyntax:
                node = element;
                return true;
            case ThrowStatementSyntax or ThrowExpressionSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or BracketedArgumentListSyntax or ElementAccessExpressionSyntax:
                _isRuledOut = true;
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
            _isRuledOut = true;
            return false;
        }

        Key(entry.Expressions[0]);
        _isEntry = true;
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
        // Table.Split('\n'): the lines go on, each for itself. A text that is written where it is split is a list of words.
        looks |= access.Name.Identifier.ValueText == "Split" && _text is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsLineBreak(call.ArgumentList.Arguments.FirstOrDefault()?.Expression);
        _isRuledOut |= !looks && RuledOut.Call(access.Name.Identifier.ValueText, receiver: null);
        node = call;
        _expression = call;
        return !_isRuledOut;
    }

    private static bool IsLineBreak(ExpressionSyntax? separator) =>
        separator is LiteralExpressionSyntax { Token.ValueText: "\n" or "\r\n" } || separator is not null && Names.Last(separator) == "NewLine";

    private bool Assignment(AssignmentExpressionSyntax assignment, ref SyntaxNode node)
    {
        switch (assignment.Left)
        {
            case ImplicitElementAccessSyntax or ElementAccessExpressionSyntax:
                BracketedArgumentListSyntax keys = assignment.Left is ImplicitElementAccessSyntax implied ? implied.ArgumentList : ((ElementAccessExpressionSyntax)assignment.Left).ArgumentList;
                Key(keys.Arguments.FirstOrDefault()?.Expression);
                if (assignment.Left is ElementAccessExpressionSyntax element)
                {
                    Name(Names.Last(element.Expression));
                    _isRuledOut |= RuledOut.Call(string.Empty, Names.Last(element.Expression));
                    node = assignment;
                    return false;
                }

                _isEntry = true;
                node = assignment;
                return true;
            default:
                // What an accessor sets field to, its property holds.
                Name(assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "field" } && assignment.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } own ? own.Identifier.ValueText : Names.Last(assignment.Left));
                _isRuledOut |= MessageSite.InitializerOf(assignment) is { } initializer
                    && (ModelPrompt.IsTurn(initializer) || initializer.Parent is BaseObjectCreationExpressionSyntax made && (RuledOut.Type(CreatedType.Of(made)) || IsKept(made)));
                node = assignment;
                return false;
        }
    }

    // [Description("Dear customer, …")] Refunded: the text that the enumeration's member stands for.
    private bool Attributed(AttributeArgumentSyntax attribute, ref SyntaxNode node)
    {
        _isDescription = RuledOut.IsDescription(attribute) && attribute.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is not null;
        // [DefaultSettingValue("…")] string Reply: what the property is, as long as nobody sets it.
        if (RuledOut.IsDefault(attribute) && attribute.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } defaulted)
        {
            Name(defaulted.Identifier.ValueText);
            node = attribute;
            return false;
        }

        _isRuledOut |= !_isDescription && RuledOut.Attribute(attribute);
        if (_isDescription)
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
        string name = NameOf(value.Parent);
        Name(name);
        _listName = _isElement ? name : string.Empty;
        node = value;
        return false;
    }

    private bool Passed(ArgumentSyntax argument, ref SyntaxNode node)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                int index = tuple.Arguments.IndexOf(argument);
                string element = argument.NameColon?.Name.Identifier.ValueText ?? CreatedType.NameOfElement(tuple, index);
                _tuple = new TuplePlace(element, index, tuple.Arguments.Count);
                Name(element);
                Name(tuple.Arguments.Count == 2 && tuple.Arguments[1] == argument ? GivenMember.KeyOf(tuple.Arguments[0].Expression) : string.Empty);
                node = tuple;
                return true;
            case BracketedArgumentListSyntax:
                _isRuledOut = true;
                return false;
        }

        if (argument.Parent is ArgumentListSyntax { Parent: { } conversion, Arguments: var converted } && converted[0] == argument && IsConversion(conversion))
        {
            _isBytes |= conversion is InvocationExpressionSyntax { Expression: var method } && Names.Last(method) == "GetBytes";
            node = conversion;
            return true;
        }

        if (argument.Parent?.Parent is InvocationExpressionSyntax list && StringCall.MakesList(list))
        {
            _isElement = true;
            node = list;
            return true;
        }

        Name(argument.NameColon?.Name.Identifier.ValueText ?? string.Empty);
        node = argument;
        switch (argument.Parent?.Parent)
        {
            case InvocationExpressionSyntax call:
                string receiver = call.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty;
                string method = Names.Last(call.Expression);
                _isRuledOut |= !WritesText(call, argument) && !WritesBytes(method) && RuledOut.Call(method, receiver) || NameWords.Any(method, Vocabulary.OtherReaders) || Addressee.GoesToOther(call, argument) || call.Expression is MemberAccessExpressionSyntax { Expression: var target } && RuledOut.Receiver(target);
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
                _isRuledOut |= RuledOut.Type(CreatedType.Of(creation)) || ModelPrompt.IsTurn(argument.Parent) || IsOfException(creation) || IsAnswer(creation);
                // new XElement("Text", "…"), new JProperty("text", "…")
                Name(CreatedType.Of(creation) is "XElement" or "JProperty" or "KeyValuePair" && argument.Parent is ArgumentListSyntax { Arguments: { Count: 2 } pair } && pair[1] == argument ? GivenMember.KeyOf(pair[0].Expression) : string.Empty);
                _listName = ListName(creation);
                Name(_listName);
                return false;
            case ConstructorInitializerSyntax:
                _isRuledOut |= argument.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } type && RuledOut.Type(type.Identifier.ValueText);
                return false;
            case PrimaryConstructorBaseTypeSyntax parent:
                _isRuledOut |= RuledOut.Type(Names.Last(parent.Type));
                return false;
            default:
                return false;
        }
    }

    // new RpcException(new Status(code, "…")): the status tells a caller what failed.
    private static bool IsOfException(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax outer } && RuledOut.Type(CreatedType.Of(outer));

    // return Ok(new ReturnObject(0, "…")): what an operation tells its caller.
    private static bool IsAnswer(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && Names.Last(call.Expression) is "Ok" or "Json" or "StatusCode"
        && NameWords.Any(CreatedType.Of(creation), Vocabulary.Answers) && !NameWords.Any(CreatedType.Of(creation), Vocabulary.Message);

    // slack.Chat.PostMessage(new Message { Text = "…" })
    private static bool IsKept(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } } && RuledOut.Receiver(receiver);

    // json.WriteString("text", "…") writes the property of a message; a StringWriter is a StringBuilder with other methods.
    private static bool WritesText(InvocationExpressionSyntax call, ArgumentSyntax argument) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteString" or "WriteElementString" }, ArgumentList.Arguments.Count: 2 }
        || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteStringValue" } || BuilderStep.Writes(call) || WritesItself(call) || WritesTo(call, argument);

    // stream.Write("…"u8): what is written as bytes is read by no log.
    private bool WritesBytes(string method) => method is "Write" or "WriteAsync" && _isBytes;

    // Encoding.UTF8.GetBytes("…"), new StringContent("…"), Task.FromResult("…"): the text, in another form.
    private static bool IsConversion(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" or "FromResult" or "HtmlEncode" or "UrlEncode" or "EscapeDataString" or "ToBase64String" } } => true,
        ObjectCreationExpressionSyntax { Type: var type } => Names.Last(type) is "StringContent" or "HtmlString" or "MarkupString" or "ValueTask",
        _ => false,
    };

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

        return node != creation && node.Parent is EqualsValueClauseSyntax value ? NameOf(value.Parent) : string.Empty;
    }

    private static string NameOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => string.Empty,
    };

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
                    return HolderNames.IsOfText(NameWords.Of(method.Identifier.ValueText)) ? method.Identifier.ValueText : string.Empty;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return string.Empty;
            }
        }

        return string.Empty;
    }

    private void Key(ExpressionSyntax? key)
    {
        Name(GivenMember.KeyOf(key));
        _isCase |= key is MemberAccessExpressionSyntax;
    }

    private void Name(string name) => _holder = MessageSite.Joined(_holder, name);
}
