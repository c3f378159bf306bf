namespace ChannelLoom.Templates.Defaults;

internal static class ReturnDefaults
{
    public const string AmazonReturn = """
        Hello {{ buyer.name }},

        your return of {{ item.title }} is approved.

        1. Print the label that Amazon shows under https://www.amazon.com/gp/css/order-history
        2. Put all parts and the charger into the box.
        3. Hand the parcel to {{ carrier.name }} before {{ return.deadline }}.

        The refund of {{ refund.amount }} goes back to your original payment method.

        {{ tenant.signature }}
        """;

    public const string AmazonReturnReceived = """
        Hello {{ buyer.name }},

        the {{ item.title }} reached our warehouse on {{ return.received_on }}.
        {% if return.missing_part %}
        The {{ return.missing_part }} was not in the box, so {{ refund.withheld }} could not be refunded.
        Please reply if you still find it.
        {% else %}
        We have refunded {{ refund.amount }} in full.
        {% endif %}

        {{ tenant.signature }}
        """;
}
