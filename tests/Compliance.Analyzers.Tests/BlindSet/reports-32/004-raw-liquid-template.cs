namespace ChannelLoom.Templates.Defaults;

/// <summary>Liquid bodies that a new tenant receives on sign-up.</summary>
internal static class LiquidDefaults
{
    // expect@+9: BSM1002|BSM1001
    // expect@+11: BSM3001
    public const string AmazonPostPurchase = """
        Hello {{ buyer.name | default: "there" }},

        {% if order.items.size > 1 %}Your {{ order.items.size }} items travel in one box.{% endif %}
        Tighten the four hex bolts after a week of use.

        {% if tenant.coupon_enabled %}
        Copy {{ tenant.coupon_code }} into the checkout box to pay less on your next bookshelf.
        {% endif %}

        Assembly pictures and more: www.{{ tenant.domain }}.com

        {{ tenant.signature }}
        """;

    public const string AmazonPartsOnTheWay = """
        Hello {{ buyer.name | default: "there" }},

        We are sorry that the bag of bolts was missing from order {{ order.id }}.
        A new bag left our warehouse in {{ warehouse.city }} this morning, free of charge.
        You need not send anything back.

        {{ tenant.signature }}
        """;
}
