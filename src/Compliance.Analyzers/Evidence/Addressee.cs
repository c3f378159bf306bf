using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Whether an order or a buyer stands beside a text: what takes both, writes the one to the other.</summary>
internal static class Addressee
{
    /// <summary>Whether the member around the text has an order or a buyer among its parameters, or, where it has none, its type in its name.</summary>
    public static bool IsNear(MessageSite site)
    {
        foreach (SyntaxNode declaration in site.Declarations)
        {
            ParameterListSyntax? list = declaration switch
            {
                BaseMethodDeclarationSyntax method => method.ParameterList,
                LocalFunctionStatementSyntax function => function.ParameterList,
                _ => null,
            };
            if (list is not null)
            {
                return IsAmong(list, except: null);
            }

            if (declaration is BaseTypeDeclarationSyntax type)
            {
                return NameWords.Any(type.Identifier.ValueText, Vocabulary.OrdersAndBuyers);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the text is for a supplier, for staff or for sellers: the member around it has one among its parameters, and no buyer, or the call that takes it greets one,
    /// as the body beside a subject does.
    /// </summary>
    public static bool IsOther(MessageSite site)
    {
        if (site.Argument?.Parent is ArgumentListSyntax list && list.Arguments.Any(a => a != site.Argument && GreetsOther(a.Expression)))
        {
            return true;
        }

        foreach (SyntaxNode declaration in site.Declarations)
        {
            if (declaration is MethodDeclarationSyntax method)
            {
                return method.ParameterList.Parameters.Any(p => IsNamed(p, Vocabulary.OtherReaders) && !IsNamed(p, Vocabulary.Carriers)) && !method.ParameterList.Parameters.Any(p => IsNamed(p, Vocabulary.Buyers));
            }
        }

        return false;
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

    /// <summary>Whether a call sends the text to the seller himself, or to one who works for him: <c>bot.SendMessage(adminId, "…")</c>, <c>sms.Send(courier.Phone, "…")</c>.</summary>
    public static bool IsOurself(InvocationExpressionSyntax call, ArgumentSyntax text)
    {
        bool ourselves = false;
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (argument != text && argument.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            {
                string name = Names.Last(argument.Expression);
                ourselves |= NameWords.Any(name, Vocabulary.Ourselves)
                    || argument.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } && (NameWords.Any(owner.Identifier.ValueText, Vocabulary.OtherReaders) || NameWords.Any(owner.Identifier.ValueText, Vocabulary.Sellers));
                if (NameWords.Any(name, Vocabulary.OrdersAndBuyers))
                {
                    return false;
                }
            }
        }

        return ourselves;
    }

    private static bool GreetsOther(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && TextCues.Read(value.ToString()).IsForColleagues;

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
