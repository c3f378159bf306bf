namespace Wanderpaw.Mailings;

internal static class RawBodies
{
    // expect@+5: BSM1006|BSM1005|BSM1007
    // expect@+7: BSM3002|BSM3003
    public const string PostDelivery = """
        Dear {buyerName},
        the harness of order {orderNumber} can be washed at 30 degrees.
        All buyers of this month take part in our raffle for a dog bed.
        The buckle must be closed before washing.

        Questions? Our WhatsApp is open day and night: +44 7700 900321.
        Wanderpaw
        """;

    public static string SizeSwap(string buyer, string orderId) => $"""
        Dear {buyer},
        size M of order {orderId} is too small for a beagle, as you wrote.
        Please open Your Orders on Amazon and choose Exchange; the label is free.
        Wanderpaw
        """;

    // expect@+5: BSM2001
    public static string Testers(string buyer) => $$"""
        Dear {{buyer}},
        the new leash comes out in May.
        We look for dog owners.
        You keep the leash for nothing, we get your Amazon rating in exchange.
        Wanderpaw
        """;
}
