using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Whether an order or a buyer stands beside a text: what takes both, writes the one to the other.</summary>
internal static class Addressee
{
    // Whom it goes to, a subject, a body and something more. What takes more is a list of texts.
    private const int MostParts = 5;

    /// <summary>Whether the member around the text has an order or a buyer among its parameters, or, where it has none, its type in its name.</summary>
    public static bool IsNear(MessageSite site) =>
        IsAmongParameters(site) ?? NameWords.Any(TypeAround(site), Vocabulary.OrdersAndBuyers);

    /// <summary>Whether the member around the text has an order or a buyer among its parameters.</summary>
    public static bool IsTaken(MessageSite site) => IsAmongParameters(site) == true;

    // Null where the member takes nothing.
    private static bool? IsAmongParameters(MessageSite site) => site.Declarations
        .Select(d => d switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList,
            LocalFunctionStatementSyntax function => function.ParameterList,
            _ => null,
        })
        .FirstOrDefault(l => l is not null) is { } list ? IsAmong(list, except: null) : null;

    /// <summary>
    /// Whether the text is for a supplier, for staff or for sellers: what holds it is named after those, the member around it has one among its parameters or in its name, and no buyer, it is the body of a mail to
    /// one, or the call that takes it greets one, as the body beside a subject does.
    /// </summary>
    public static bool IsOther(MessageSite site)
    {
        if (IsOfInsiders(NameWords.Of(site.Holder)) || IsForTeam(NameWords.Of(TypeAround(site))))
        {
            return true;
        }

        if (site.Declarations.OfType<MethodDeclarationSyntax>().FirstOrDefault() is { ParameterList.Parameters: var parameters } method
            && (parameters.Any(p => IsNamed(p, Vocabulary.OtherReaders) && !IsNamed(p, Vocabulary.Carriers)) || TellsOther(NameWords.Of(method.Identifier.ValueText))) && !parameters.Any(p => IsNamed(p, Vocabulary.Buyers)))
        {
            return true;
        }

        return MailOf(site) is { ArgumentList.Arguments: var mail } creation && GoesToOther(mail.Skip(IsFromFirst(creation) ? 1 : 0), text: null)
            || site.Argument?.Parent is ArgumentListSyntax { Arguments: { Count: <= MostParts } parts } && parts.Any(a => a != site.Argument && GreetsOther(a.Expression));
    }

    /// <summary>Whether a call, an object or a parameter list takes the text and an order or a buyer: <c>Push(orderId, "…")</c>, <c>new Outgoing(orderId, "…")</c>.</summary>
    public static bool TakesText(MessageSite site)
    {
        if (site.Default?.Parent is ParameterListSyntax parameters)
        {
            return HoldsText(site.Default.Identifier.ValueText) && IsAmong(parameters, site.Default);
        }

        return site.Argument?.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } list
            ? list.Arguments.Any(a => a != site.Argument && IsOne(a.Expression))
            : (site.IsMember || site.IsEntry) && HoldsText(site.Holder) && Members(site).Any(m => NameWords.Any(m.Name, Vocabulary.OrdersAndBuyers) || IsOne(m.Value));
    }

    /// <summary>Whether a call sends the text to the seller himself, or to the address of another who is no buyer: <c>bot.SendMessage(adminId, "…")</c>, <c>sms.Send(courier.Phone, "…")</c>.</summary>
    public static bool GoesToOther(InvocationExpressionSyntax call, ArgumentSyntax text) => GoesToOther(call.ArgumentList.Arguments, text);

    private static bool GoesToOther(IEnumerable<ArgumentSyntax> arguments, ArgumentSyntax? text)
    {
        bool other = false;
        foreach (ArgumentSyntax argument in arguments)
        {
            // new PhoneNumber(driverPhone)
            ExpressionSyntax value = argument.Expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } only } ? only[0].Expression : argument.Expression;
            if (argument != text && value is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            {
                string name = Names.Last(value);
                bool isOther = value is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var owner } }
                    && NameWords.Any(name, Vocabulary.Addresses) && (NameWords.Any(owner, Vocabulary.OtherReaders) || NameWords.Any(owner, Vocabulary.Sellers));
                isOther |= argument.NameColon is { } to && NameWords.Any(to.Name.Identifier.ValueText, Vocabulary.Recipients) && NameWords.Any(name, Vocabulary.OtherReaders);
                other |= isOther || NameWords.Any(name, Vocabulary.Ourselves);

                // mail.Send(seller.Email, to, "…"): the seller's address is that of the sender.
                if (NameWords.Any(name, Vocabulary.OrdersAndBuyers) || NameWords.Any(value.ToString(), Vocabulary.Buyers) || !isOther && NameWords.Any(name, Vocabulary.Recipients))
                {
                    return false;
                }
            }
        }

        return other;
    }

    // NotifyStaff, ToSupplier, but not NotifyCourierDelay.
    private static bool TellsOther(NameWords method) =>
        (method.IsBefore(Vocabulary.Addressing, Vocabulary.OtherReaders) || method.IsRightBefore(Vocabulary.To, Vocabulary.OtherReaders)) && !method.Any(Vocabulary.Buyers) && !method.Any(Vocabulary.Carriers);

    private static string TypeAround(MessageSite site) => site.Declarations.OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText ?? string.Empty;

    // TeamDigestMailer, but not TeamReplies.
    private static bool IsForTeam(NameWords type) => type.First is "team" or "staff" && !type.Any(Vocabulary.Buyers) && !type.Any(Vocabulary.Sendings);

    // StaffNote = "…".
    private static bool IsOfInsiders(NameWords holder) => holder.Any(Vocabulary.Insiders) && !holder.Any(Vocabulary.Buyers);

    // new MailMessage(from, chief) { Body = "…" }, var mail = new MailMessage(from, chief); mail.Body = "…".
    private static BaseObjectCreationExpressionSyntax? MailOf(MessageSite site) => site.Initialized as BaseObjectCreationExpressionSyntax
        ?? (site.Assigned is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } }
            ? site.Text.Ancestors().OfType<BlockSyntax>().SelectMany(b => b.Statements.OfType<LocalDeclarationStatementSyntax>()).SelectMany(s => s.Declaration.Variables)
                .FirstOrDefault(v => v.Identifier.ValueText == name)?.Initializer?.Value as BaseObjectCreationExpressionSyntax
            : null);

    // new MailMessage(from, to): who is named first writes.
    private static bool IsFromFirst(BaseObjectCreationExpressionSyntax mail) => CreatedType.Of(mail) == "MailMessage" && mail.ArgumentList!.Arguments.Count > 1;

    private static bool GreetsOther(ExpressionSyntax value) =>
        (value.IsKind(SyntaxKind.StringLiteralExpression) || value is InterpolatedStringExpressionSyntax) && TextCues.BeginsForColleagues(value.ToString());

    private static bool IsOne(ExpressionSyntax value) => value is IdentifierNameSyntax or MemberAccessExpressionSyntax && NameWords.Any(value.ToString(), Vocabulary.OrdersAndBuyers);

    private static bool HoldsText(string name) => NameWords.Any(name, Vocabulary.PartsOfMessages) || NameWords.Any(name, Vocabulary.Message) || NameWords.Any(name, Vocabulary.Bodies);

    // new Outgoing { OrderId = o.Id, Text = "…" }, new { orderId, body = "…" }, { ["order"] = id, ["text"] = "…" }: what the object is made of.
    private static IEnumerable<(string Name, ExpressionSyntax Value)> Members(MessageSite site) =>
        site.Initialized is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation ? GivenMember.Of(initializer).Concat(GivenMember.Of(creation.ArgumentList))
        : site.IsEntry ? GivenMember.Of(site.Text.FirstAncestorOrSelf<InitializerExpressionSyntax>(i => !i.IsKind(SyntaxKind.ComplexElementInitializerExpression)))
        : GivenMember.Of(site.Text.FirstAncestorOrSelf<AnonymousObjectCreationExpressionSyntax>());

    private static bool IsAmong(ParameterListSyntax list, ParameterSyntax? except) => list.Parameters.Any(p => p != except && IsNamed(p, Vocabulary.OrdersAndBuyers));

    private static bool IsNamed(ParameterSyntax parameter, WordSet words) => NameWords.Any(parameter.Identifier.ValueText, words) || NameWords.Any(Names.Last(parameter.Type), words);
}
