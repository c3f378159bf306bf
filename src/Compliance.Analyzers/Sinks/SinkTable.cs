using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Sinks;

/// <summary>
/// The sending APIs that are known: Amazon's Selling Partner API (the official client, FikaAmazonAPI, and generated clients by their simple names),
/// what the buyer reads on a packing slip, and mail, SMS and chat libraries. Names as of the libraries' sources, read in October 2026.
/// </summary>
internal static class SinkTable
{
    private static readonly Sink[] Sinks =
    [
        Request("CreateConfirmCustomizationDetailsRequest", MessageKind.ConfirmCustomizationDetails),
        Request("CreateConfirmDeliveryDetailsRequest", MessageKind.ConfirmDeliveryDetails),
        Request("CreateConfirmOrderDetailsRequest", MessageKind.ConfirmOrderDetails),
        Request("CreateConfirmServiceDetailsRequest", MessageKind.ConfirmServiceDetails),
        Request("CreateDigitalAccessKeyRequest", MessageKind.DigitalAccessKey),
        Request("CreateUnexpectedProblemRequest", MessageKind.UnexpectedProblem),
        new("software.amzn.spapi.Model.fulfillment.outbound.v2020_07_01.CreateFulfillmentOrderRequest", "DisplayableOrderComment", "displayableOrderComment", byName: true, MessageKind.PackageInsert),
        new("software.amzn.spapi.Model.fulfillment.outbound.v2020_07_01.UpdateFulfillmentOrderRequest", "DisplayableOrderComment", "displayableOrderComment", byName: true, MessageKind.PackageInsert),
        new("software.amzn.spapi.Model.fulfillment.outbound.v2020_07_01.CreateFulfillmentOrderItem", "DisplayableComment GiftMessage", "displayableComment giftMessage", byName: true, MessageKind.PackageInsert),
        new("software.amzn.spapi.Model.fulfillment.outbound.v2020_07_01.UpdateFulfillmentOrderItem", "DisplayableComment GiftMessage", "displayableComment giftMessage", byName: true, MessageKind.PackageInsert),
        new("software.amzn.spapi.Model.merchantFulfillment.v0.LabelCustomization", "CustomTextForLabel", "customTextForLabel", byName: true, MessageKind.PackageInsert),
        new("System.Net.Mail.MailMessage", "Body Subject", "subject body", byName: true),
        new("System.Net.Mail.SmtpClient", "", "Send:subject Send:body SendAsync:subject SendAsync:body SendMailAsync:subject SendMailAsync:body", byName: true),
        new("System.Net.Mail.AlternateView", "", "CreateAlternateViewFromString:content", byName: true),
        new("MimeKit.BodyBuilder", "HtmlBody TextBody", "", byName: true),
        new("MimeKit.TextPart", "Text", "SetText:text", byName: true),
        new("MimeKit.MimeMessage", "Subject", "subject", byName: true),
        new("SendGrid.Helpers.Mail.SendGridMessage", "Subject PlainTextContent HtmlContent", "AddContent:text SetSubject:subject SetGlobalSubject:subject", byName: true),
        new("SendGrid.Helpers.Mail.MailHelper", "", "subject subjects plainTextContent htmlContent", byName: true),
        new("SendGrid.Helpers.Mail.Content", "Value", "value", byName: false),
        new("Amazon.SimpleEmail.Model.Content", "Data", "data", byName: false),
        new("Amazon.SimpleEmailV2.Model.Content", "Data", "", byName: false),
        new("Amazon.SimpleEmailV2.Model.EmailTemplateContent", "Subject Html Text", "", byName: true),
        new("FluentEmail.Core.IFluentEmail", "", "Subject:subject Body:body PlaintextAlternativeBody:body UsingTemplate:template PlaintextAlternativeUsingTemplate:template", byName: true),
        new("Twilio.Rest.Api.V2010.Account.MessageResource", "", "Create:body CreateAsync:body", byName: true),
        new("Twilio.Rest.Api.V2010.Account.CreateMessageOptions", "Body", "", byName: true),
        new("Azure.Communication.Email.EmailClient", "", "subject htmlContent plainTextContent", byName: true),
        new("Azure.Communication.Email.EmailContent", "Html PlainText", "subject", byName: true),
        new("Azure.Communication.Sms.SmsClient", "", "message", byName: true),
        new("Microsoft.AspNetCore.Identity.UI.Services.IEmailSender", "", "SendEmailAsync:subject SendEmailAsync:htmlMessage", byName: true),
        new("Volo.Abp.Emailing.IEmailSender", "", "subject body", byName: true),
        new("Microsoft.Graph.Models.ItemBody", "Content", "", byName: true),
        new("Microsoft.Graph.Models.Message", "Subject", "", byName: false),
        new("eBay.Service.Core.Soap.MemberMessageType", "Body Subject", "", byName: true),
    ];

    private static readonly Dictionary<string, Sink[]> BySimpleName = ByName();

    /// <summary>Whether a type of this simple name may be a sink: asked before binding, also of a name in the characters of a file.</summary>
    public static bool MayBe(ReadOnlySpan<char> simpleName)
    {
        foreach (Sink sink in Sinks)
        {
            if (simpleName.Equals(sink.SimpleName.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sink for a type that is known only by its simple name, or null. A name that says too little counts where its namespace is used.</summary>
    public static Sink? ByName(string simpleName, SyntaxTree? tree = null) => BySimpleName.TryGetValue(simpleName, out Sink[]? sinks)
        ? Array.Find(sinks, s => s.ByName) ?? (tree is null ? null : Array.Find(sinks, s => Uses(tree, s.Type.Substring(0, s.Type.LastIndexOf('.')))))
        : null;

    /// <summary>
    /// The kind of message that is sent by what is posted to an address, as it is written: <c>/messaging/v1/orders/{id}/messages/unexpectedProblem</c>; unknown where it is no address of a message.
    /// </summary>
    public static MessageKind KindOfAddress(string address)
    {
        const string Api = "messaging/v1/orders/";
        const string Messages = "/messages/";
        int api = address.IndexOf(Api, StringComparison.OrdinalIgnoreCase);
        int messages = api < 0 ? -1 : address.IndexOf(Messages, api, StringComparison.OrdinalIgnoreCase);
        if (messages < 0)
        {
            return MessageKind.Unknown;
        }

        int start = messages + Messages.Length;
        int end = start;
        while (end < address.Length && char.IsLetter(address[end]))
        {
            end++;
        }

        return end > start && ByName("Create" + char.ToUpperInvariant(address[start]) + address.Substring(start + 1, end - start - 1) + "Request") is { } request ? request.Kind : MessageKind.Unknown;
    }

    private static Dictionary<string, Sink[]> ByName()
    {
        var names = new Dictionary<string, Sink[]>(Sinks.Length, StringComparer.Ordinal);
        foreach (Sink sink in Sinks)
        {
            names[sink.SimpleName] = names.TryGetValue(sink.SimpleName, out Sink[]? others) ? [.. others, sink] : [sink];
        }

        return names;
    }

    private static bool Uses(SyntaxTree tree, string space) =>
        tree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(u => u.Name?.ToString() == space);

    /// <summary>The sink for a bound type: itself, what it derives from, or an interface that it has; or null.</summary>
    public static Sink? Of(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (Exact(t) is { } sink)
            {
                return sink;
            }
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (Exact(implemented) is { } sink)
            {
                return sink;
            }
        }

        return null;
    }

    private static Sink? Exact(ITypeSymbol type)
    {
        if (!BySimpleName.TryGetValue(type.Name, out Sink[]? sinks))
        {
            return null;
        }

        // The message types of the Selling Partner API are matched by their simple names alone: every generator puts them elsewhere.
        string fullName = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        return Array.Find(sinks, s => s.Type == fullName) ?? Array.Find(sinks, s => s.ByName && (s.Kind != MessageKind.Unknown || type.TypeKind == TypeKind.Error));
    }

    private static Sink Request(string name, MessageKind kind) => new("software.amzn.spapi.Model.messaging.v1." + name, "Text", "text", byName: true, kind);
}
