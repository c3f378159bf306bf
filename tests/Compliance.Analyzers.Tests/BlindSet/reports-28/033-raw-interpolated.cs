namespace Integra.Templates;

public sealed class LetterFactory
{
    // expect@+6: BSM1005
    public string Replacement(Buyer buyer, Order order) => $$"""
        Dear {{buyer.Name}},

        the strap of order {{order.Id}} has been replaced
        and the parcel has left our warehouse.
        We have also put a free second strap in the box, as a present from us.

        Customer Care
        """;

    // expect@+5: BSM1003|BSM1004
    public string Settlement(Buyer buyer, decimal sum) => $$$"""
        Dear {{{buyer.Name}}},

        {{order_id}} shall not be returned.
        Instead we send you {{{sum:0.00}}} USD privately so that the matter is closed.
        """;

    public string Exchange(Buyer buyer) => $"""
        Dear {buyer.Name},
        the exchange is free of charge; please hand the old strap to the courier.
        """;
}
