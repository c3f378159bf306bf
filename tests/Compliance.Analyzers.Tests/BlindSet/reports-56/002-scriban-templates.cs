namespace Brightkettle.Messaging.Infrastructure.Templates;

/// <summary>Scriban sources, compiled once at start-up.</summary>
internal static class ScribanTemplates
{
    // expect@+7: BSM2001
    public const string AfterReplacement = """
        Hello {{ buyer.first_name }},

        the replacement for order {{ order.id }} was handed to the carrier on {{ shipment.date | date.to_string '%d %B' }}.
        You do not need to return the damaged unit.

        Once your review is online, we will send a $10 Amazon gift card as a thank-you.

        Kind regards
        {{ brand.name }}
        """;

    public const string InvoiceReady = """
        Hello {{ buyer.first_name }},

        the invoice for order {{ order.id }} is attached as a PDF.
        {{ if order.discount > 0 }}The discount of {{ order.discount }} that Amazon applied to this order is shown on line 2.{{ end }}
        """;

    // expect@+4: BSM3001|BSM3003|BSM1007
    public const string Descaling = """
        Hello {{ buyer.first_name }},
        please descale the kettle once a month with citric acid, never with vinegar essence.
        You can watch the full tutorial and order the descaler at www.brightkettle-shop.com/care.
        """;
}
