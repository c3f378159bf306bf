namespace Nordstern.Templates;

internal static class LiquidService
{
    internal const string Verzug = """
        Hi {{ buyer.first_name }},
        the ship with your tent was held in Rotterdam, so order {{ order.number }} comes {{ delay.days }} days later.
        If that is too late, tell us here and we cancel the order and refund the full price.
        """;

    internal const string Teilsendung = """
        Hi {{ buyer.first_name }},
        the poles were missing in your parcel. We sent them today free of charge ({{ tracking }}).
        We are sorry for the trouble.
        """;

    internal const string Adresse = """
        {{ buyer.first_name }}，您好！
        订单 {{ order.number }} 的地址缺少门牌号，请回复完整地址，以便我们尽快发货。
        """;

    internal const string Garantie = """
        Hi {{ buyer.first_name }},
        your warranty runs until {{ warranty.end }}. Torn seams are repaired at no cost during that time.
        """;
}
