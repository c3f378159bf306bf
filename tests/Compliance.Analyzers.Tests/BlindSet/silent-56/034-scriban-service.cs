namespace Brightkettle.Messaging.Infrastructure.Templates;

internal static class ServiceScribanTemplates
{
    public const string Recall = """
        Hello {{ buyer.first_name }},

        please stop using the kettle of order {{ order.id }}: its base can overheat.
        We have refunded {{ order.total }} to your original payment method. You need not return the kettle.

        {{ brand.name }}
        """;

    public const string LidReplacement = """
        Hello {{ buyer.first_name }},

        {{ if stock > 0 }}a new lid for order {{ order.id }} leaves our warehouse tomorrow, at no cost to you.{{ else }}the lid is out of stock, so we refunded {{ part.amount }} for it on this order.{{ end }}

        {{ brand.name }}
        """;

    public const string ReviewAnswer = """
        Hello {{ buyer.first_name }},

        you offered to change your review in return for money. We cannot accept that, please keep it as it is.
        Every buyer can return the kettle of order {{ order.id }} within thirty days.

        {{ brand.name }}
        """;
}
