namespace Integra.TemplateEngine;

public static class LawfulSources
{
    public const string Return = """
        {{ section "body" }}
        Dear {{ buyer.name }},
        your return for order {{ order.id }} has been authorised. Please print the label under
        https://www.amazon.co.uk/returns and hand the parcel in at any post office.
        As soon as the parcel is scanned we refund the full purchase price.
        {{ end }}
        """;

    public const string Warranty = """
        {{ section "body" }}
        Dear {{ buyer.name }},
        the warranty on your drill runs for 24 months. The motor, the chuck and the battery are covered.
        If something fails, reply to this message and we arrange a free repair or a replacement.
        {{ end }}
        """;

    public const string ZhHant = """
        {{ section "body" }}
        {{ buyer.name }} 您好，您的發票已附於本訊息，訂單編號為 {{ order.id }}。
        如需更改抬頭，請直接回覆本訊息。
        {{ end }}
        """;
}
