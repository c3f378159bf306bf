namespace Integra.Templates.Declarative;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageTemplateAttribute(string body) : Attribute
{
    public string Body { get; } = body;
    public string? Subject { get; init; }
}

[BuyerMessageTemplate("Dear {BuyerName}, the invoice for order {OrderId} is attached.", Subject = "Invoice for your order")]
public sealed class InvoiceMessage;

[BuyerMessageTemplate("Dear {BuyerName}, we credit 5 EUR to you for each friend you send to our shop.")] // expect: BSM1006|BSM1004
public sealed class ReferralMessage;

[BuyerMessageTemplate(
    "Dear {BuyerName}, we saw your two-star rating and wonder whether you could reconsider it.", // expect: BSM2004
    Subject = "Your recent experience")]
public sealed class RatingMessage;
