using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Sinks;

/// <summary>Finds out by binding whether a text is handed to a sending API, to a wrapper of one, or to what an attribute marks.</summary>
internal sealed class SinkFinder(SemanticModel model, CancellationToken cancellation)
{
    private const int MostHops = 3;

    private static readonly WordSet WrapperWords = new(
        "send", "sends", "notify", "reply", "queue", "enqueue", "deliver", "dispatch", "mail", "email", "sms", "whatsapp", "wechat", "respond", "fasong", "huifu", "tongzhi", "tuisong", "qunfa", "发送", "回复", "通知", "推送", "群发");

    private static readonly WordSet TextParameters = new(
        "body", "message", "text", "content", "subject", "template", "msg", "html", "plaintext", "letter", "sms", "mail", "email", "reply", "note", "footer", "header", "neirong", "zhengwen", "wenben", "xiaoxi", "huashu", "wenan", "biaoti", "文案", "话术", "文本", "内容", "正文", "消息", "标题");

    // What sends, by its name: _mailer.SendAsync.
    private static readonly WordSet Senders = new("mailer", "messenger", "messaging", "smtp", "notifier", "outbox");

    // What sends in the name of one who is spoken to, and of no other: buyerInbox.Answer.
    private static readonly WordSet Talking = new("answer", "answers", "write", "tell", "post", "huida", "回答");

    // What makes a message, and where it is a channel to buyers that does: sellingPartner.CreateMessage.
    private static readonly WordSet Makers = new("create", "post", "put", "submit", "push", "add");
    private static readonly WordSet Channels = new("sellingpartner", "spapi", "amazon", "amz", "messaging", "buyer", "buyers");

    /// <summary>The evidence with what binding adds to it.</summary>
    public MessageEvidence Strengthen(MessageSite site, MessageEvidence evidence)
    {
        if (evidence.IsAnnotated)
        {
            return evidence;
        }

        return Sent(site, evidence, MostHops) ?? evidence;
    }

    // A hop or more: var body = "…"; mail.Body = body. What a parameter or a result becomes a part of goes on as a whole.
    private MessageEvidence? Sent(MessageSite site, MessageEvidence evidence, int hops)
    {
        bool mayBePart = site.Default is not null || site.Returner is not null;
        return Direct(site, evidence)
            ?? (hops == 0 ? null : site.Uses.Concat(Parameter(site)).Select(u => Sent(MessageSite.Of((mayBePart ? Composition.OwnerOf(u) : null) ?? u), evidence, hops - 1)).FirstOrDefault(e => e is not null));
    }

    /// <summary>What the project's own method, in the same file, does with the parameter that takes the text: <c>Note(orderId, "…")</c>.</summary>
    public IEnumerable<ExpressionSyntax> Parameter(MessageSite site)
    {
        if (site.Argument is not { Parent: ArgumentListSyntax list } argument || list.Parent is not InvocationExpressionSyntax call)
        {
            return [];
        }

        if (LambdaOf(call) is { } lambda)
        {
            SeparatedSyntaxList<ParameterSyntax> parameters = lambda.ParameterList.Parameters;
            ParameterSyntax? taking = argument.NameColon is { } name
                ? parameters.FirstOrDefault(p => p.Identifier.ValueText == name.Name.Identifier.ValueText)
                : parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument));
            return taking is null ? [] : NameUses.Of(taking);
        }

        SymbolInfo info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            && TakingParameter.Of(argument, method)?.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && declared.SyntaxTree == model.SyntaxTree
            && declared.GetSyntax(cancellation) is ParameterSyntax parameter
            ? NameUses.Of(parameter)
            : [];
    }

    // var greet = (string text) => $"Dear {name}, {text}";
    private ParenthesizedLambdaExpressionSyntax? LambdaOf(InvocationExpressionSyntax call) =>
        call.Expression is IdentifierNameSyntax name && model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: ParenthesizedLambdaExpressionSyntax lambda } ? lambda : null;

    /// <summary>The name of the parameter that takes the text; empty where it is no argument, or not known.</summary>
    public string ParameterOf(MessageSite site) =>
        site.Argument is { NameColon: null, Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax call } list } argument
        && model.GetSymbolInfo(call, cancellation) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            ? TakingParameter.Of(argument, method)?.Name ?? string.Empty
            : string.Empty;

    /// <summary>How a text is sent, by the simple name of what it initializes or the address that it is posted to, without binding.</summary>
    public static MessageKind KindByName(MessageSite site) =>
        KindByAddress(site) is var posted && posted != MessageKind.Unknown ? posted
        : site.Initialized is BaseObjectCreationExpressionSyntax creation && SinkTable.ByName(CreatedType.Of(creation), creation.SyntaxTree) is { } sink && sink.TakesMember(site.Holder)
            ? sink.Kind
            : MessageKind.Unknown;

    /// <summary>Whether a text is sent where it stands, as the simple names tell without binding: <c>_mailer.SendToBuyerAsync(id, …)</c>, <c>new CreateWarrantyRequest { Text = … }</c>.</summary>
    public static bool SendsByName(MessageSite site)
    {
        if (site.IsRuledOut)
        {
            return false;
        }

        return site.Argument?.Parent?.Parent switch
        {
            InvocationExpressionSyntax call => IsSender(Names.Last(call.Expression), call.Expression is MemberAccessExpressionSyntax access ? Names.Last(access.Expression) : string.Empty),
            BaseObjectCreationExpressionSyntax creation => SinkTable.ByName(CreatedType.Of(creation), creation.SyntaxTree) is not null,
            _ => KindByName(site) != MessageKind.Unknown,
        };
    }

    // http.PostAsJsonAsync("/messaging/v1/orders/1/messages/unexpectedProblem", new { text = "…" })
    private static MessageKind KindByAddress(MessageSite site) =>
        NameWords.Any(site.Holder, Vocabulary.PartsOfMessages) || NameWords.Any(site.Holder, Vocabulary.Message)
            ? site.PostedTo.Select(SinkTable.KindOfAddress).FirstOrDefault(k => k != MessageKind.Unknown)
            : MessageKind.Unknown;

    private MessageEvidence? Direct(MessageSite site, MessageEvidence evidence)
    {
        if (site.IsRuledOut)
        {
            return null;
        }

        if (KindByAddress(site) is var posted && posted != MessageKind.Unknown)
        {
            return evidence.Sent(posted);
        }

        if (site.Initialized is { } creation)
        {
            return Property(model.GetTypeInfo(creation, cancellation).Type, creation is BaseObjectCreationExpressionSyntax made ? CreatedType.Of(made) : string.Empty, site.Holder, evidence);
        }

        if (site.Assigned is IdentifierNameSyntax own)
        {
            return Annotation.Read(model.GetSymbolInfo(own, cancellation).Symbol, evidence.Context) is { } known ? MessageEvidence.Annotated(known) : null;
        }

        if (site.Assigned is MemberAccessExpressionSyntax access)
        {
            return Property(model.GetTypeInfo(access.Expression, cancellation).Type, string.Empty, access.Name.Identifier.ValueText, evidence);
        }

        if (site.Default is { } parameter)
        {
            return IsWrapper(OwnerOf(parameter)) && NameWords.Any(parameter.Identifier.ValueText, TextParameters) ? evidence.Sent(MessageKind.Unknown) : null;
        }

        return site.Argument is { } argument ? Argument(argument, evidence) : null;
    }

    private MessageEvidence? Property(ITypeSymbol? type, string writtenType, string property, MessageEvidence evidence)
    {
        ISymbol? member = type?.GetMembers(property).FirstOrDefault();
        if ((Annotation.Read(member, evidence.Context) ?? Annotation.Read(Parameter(member), evidence.Context) ?? Annotation.Read(type, evidence.Context)) is { } annotated)
        {
            return MessageEvidence.Annotated(annotated);
        }

        Sink? sink = type is null or IErrorTypeSymbol ? SinkTable.ByName(writtenType.Length > 0 ? writtenType : type?.Name ?? string.Empty, model.SyntaxTree) : SinkTable.Of(type);
        if (sink is not null && sink.TakesMember(property))
        {
            return evidence.Sent(sink.Kind);
        }

        // OutboundMessage.Body, BuyerMail.Text: the seller's own envelope. A Campaign among adverts is none.
        string name = type?.Name is { Length: > 0 } bound ? bound : writtenType;
        return IsEnvelope(NameWords.Of(name)) && !(evidence.IsRuledOut && NameWords.Any(name, Vocabulary.Subscriptions)) && NameWords.Any(property, TextParameters) ? evidence.Sent(MessageKind.Unknown) : null;
    }

    private MessageEvidence? Argument(ArgumentSyntax argument, MessageEvidence evidence)
    {
        SyntaxNode? call = argument.Parent?.Parent;
        if (call is not ExpressionSyntax expression || argument.Parent is not BaseArgumentListSyntax list)
        {
            return null;
        }

        SymbolInfo info = model.GetSymbolInfo(expression, cancellation);
        IMethodSymbol? method = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        string written = expression switch
        {
            InvocationExpressionSyntax invocation => Names.Last(invocation.Expression),
            BaseObjectCreationExpressionSyntax creation => CreatedType.Of(creation),
            _ => method?.ContainingType.Name ?? string.Empty,
        };
        string? parameterName = argument.NameColon?.Name.Identifier.ValueText;
        if (method is null)
        {
            return Unbound(expression, written, parameterName, evidence);
        }

        IParameterSymbol? parameter = TakingParameter.Of(argument, method);
        if ((Annotation.Read(parameter, evidence.Context) ?? Annotation.Read(OfRecord(method, parameter), evidence.Context) ?? Annotation.Read(method, evidence.Context)
             ?? (method.MethodKind == MethodKind.Constructor ? Annotation.Read(method.ContainingType, evidence.Context) : null)) is { } annotated)
        {
            return MessageEvidence.Annotated(annotated);
        }

        parameterName = parameter?.Name ?? parameterName ?? string.Empty;
        string methodName = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name;
        if (SinkTable.Of(method.ContainingType) is { } sink && sink.TakesParameter(methodName, parameterName))
        {
            return evidence.Sent(sink.Kind);
        }

        bool wrapper = method.MethodKind == MethodKind.Constructor ? IsEnvelope(NameWords.Of(method.ContainingType.Name)) : IsWrapper(method.Name);
        return wrapper && (NameWords.Any(parameterName, TextParameters) || NamesMessage(list)) ? evidence.Sent(MessageKind.Unknown) : null;
    }

    // void Notify(string id, string message = "…"), var send = (string id, string body = "…") => …
    private static string OwnerOf(ParameterSyntax parameter) => parameter.Parent?.Parent switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        LambdaExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } => variable.Identifier.ValueText,
        _ => string.Empty,
    };

    // The property that a parameter of a record makes, and the other way round: [property: BuyerMessage] and [BuyerMessage] mean the same text.
    private static IPropertySymbol? OfRecord(IMethodSymbol method, IParameterSymbol? parameter) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } && parameter is not null ? method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() : null;

    private static IParameterSymbol? Parameter(ISymbol? member) =>
        member is IPropertySymbol { ContainingType.IsRecord: true } property
            ? property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == property.Name)
            : null;

    private MessageEvidence? Unbound(ExpressionSyntax call, string name, string? parameter, MessageEvidence evidence)
    {
        if (call is BaseObjectCreationExpressionSyntax)
        {
            // The seller's own envelope of which only the name is known: the text must speak to somebody.
            return SinkTable.ByName(name, call.SyntaxTree) is { } sink ? evidence.Sent(sink.Kind)
                : evidence.Level >= EvidenceLevel.Likely && IsEnvelope(NameWords.Of(name)) ? evidence.Sent(MessageKind.Unknown) : null;
        }

        // The package is not installed: the type's name is all there is.
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var on } }
            && SinkTable.ByName(model.GetTypeInfo(on, cancellation).Type?.Name is { Length: > 0 } known ? known : Names.Last(on), call.SyntaxTree) is { } client
            && client.TakesTextIn(name) && (parameter is null ? evidence.Level >= EvidenceLevel.Sentence : client.TakesParameter(name, parameter)))
        {
            return evidence.Sent(client.Kind);
        }

        bool wraps = IsWrapper(name);
        bool named = parameter is not null && NameWords.Any(parameter, TextParameters);
        // Nothing tells which parameter it is: names must say that it sends, and what or to whom, and the text must be a sentence.
        ExpressionSyntax? receiver = (call as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        // outbox.EnqueueAsync(id, "…"), where outbox is an IAmazonOutbox: the type that is written says as much as the name.
        bool sends = IsSender(name, Names.Last(receiver)) || receiver is not null && IsSender(name, model.GetTypeInfo(receiver, cancellation).Type?.Name ?? string.Empty)
            || wraps && call is InvocationExpressionSyntax { ArgumentList: var list } && NamesMessage(list);
        return wraps && named || sends && parameter is null && evidence.Level >= EvidenceLevel.Sentence ? evidence.Sent(MessageKind.Unknown) : null;
    }

    private static bool IsSender(string method, string receiver) =>
        // partner.CreateMessageAsync(orderId, "…"): what is made there is sent.
        NameWords.Any(method, Makers) && NameWords.Any(method, Vocabulary.Message) && NameWords.Any(receiver, Channels) && !NameWords.Any(method, Vocabulary.OtherMessages) && !NameWords.Any(receiver, Vocabulary.OtherMessages)
        || NameWords.Any(method, Talking) && NameWords.Any(receiver, Vocabulary.Correspondents) && NameWords.Any(receiver, Vocabulary.Talks)
        || IsWrapper(method) && (IsAddressed(method) || (IsAddressed(receiver) || NameWords.Any(receiver, Senders)) && !NameWords.Any(receiver, Vocabulary.OtherMessages));

    // clients.SendAsync("buyerMessage", "…"): what a hub or a bus is told to send by its name.
    private static bool NamesMessage(BaseArgumentListSyntax list) => list.Arguments.Any(a =>
        a.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var name } && !name.Any(char.IsWhiteSpace)
        && NameWords.Any(name, Vocabulary.Buyers) && MessageNames.IsMessage(NameWords.Of(name)));

    private static bool IsAddressed(string name) => NameWords.Any(name, Vocabulary.Message) || NameWords.Any(name, Vocabulary.Correspondents);

    // QueueBuyerMessage puts a message into a queue; a MessageQueue is one.
    private static bool IsWrapper(string method) =>
        NameWords.Any(method, WrapperWords) && !NameWords.Any(method.StartsWith("Queue", StringComparison.Ordinal) ? method.Substring("Queue".Length) : method, Vocabulary.OtherMessages);

    private static bool IsEnvelope(NameWords type) =>
        MessageNames.IsMessage(type) && !OwnerNames.IsNeverSent(type) && !type.Any(Vocabulary.Prompts) && !type.Any(Vocabulary.Answers) && !type.Any(Vocabulary.Arrivals);
}
