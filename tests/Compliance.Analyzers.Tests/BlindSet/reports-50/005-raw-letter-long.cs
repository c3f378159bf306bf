namespace Tidewater.Home.Letters;

public static class CurtainLetters
{
    // expect@+8: BSM1001|BSM1006
    public static string AfterDelivery(string buyer, string orderId) => $"""
        Dear {buyer},

        your curtains from order {orderId} were delivered this week.
        The panels are cut a little long on purpose, so please hang them for
        two days before you hem them. Linen drops by about one centimetre.
        Wash at 30 degrees, do not tumble dry, and iron while still damp.
        Families who come back to us for a second window always pay less than the listing says.
        If a ring is missing, answer this message and we will post one at no cost.

        Warm regards,
        Tidewater Home
        """;

    // expect@+6: BSM2004
    public static string AfterReplacement(string buyer, string orderId) => $"""
        Dear {buyer},

        the replacement panel for order {orderId} is now with you.
        We checked the seams ourselves this time and enclosed the missing tie-back.
        Your harsh words on our listing: we would be grateful if they could disappear now.
        The first panel can go to a charity shop; there is nothing to return.

        Warm regards,
        Tidewater Home
        """;
}
