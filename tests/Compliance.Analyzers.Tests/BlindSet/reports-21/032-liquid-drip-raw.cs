namespace Nordstern.Templates;

internal static class LiquidDrip
{
    // expect@+5: BSM1007
    internal const string Tag5 = """
        Hi {{ buyer.first_name }},
        your tent pegs should be dry before you pack them away.

        By the way, our sleeping mats and headlamps go perfectly with the tent, take a look at the storefront.
        {% if buyer.locale == "de" %}Viele Grüße{% else %}Best wishes{% endif %}
        """;

    // expect@+4: BSM1006
    internal const string Tag12 = """
        Hi {{ buyer.first_name }},
        your tent is guaranteed against leaks for three years from the purchase.
        Bring us a friend who buys the same tent and both of you collect loyalty points.
        """;

    // expect@+3: BSM2002
    internal const string Tag20 = """
        {{ buyer.first_name }}，您好！
        如果可以的话，请给帐篷打满五颗星，这对我们新品牌真的很重要。
        北辰户外
        """;

    internal const string Retoure = """
        Hi {{ buyer.first_name }},
        the tent came back complete, {{ refund.amount }} EUR are on their way to your card.
        """;
}
