namespace Tallgrass.Messages;

public static class Letters
{
    // expect@+7: BSM3001|BSM1007
    public const string Assembly = """
        Hello {{buyer}},

        you asked how the side rails of bed {{sku}} go on. Put the long rail on the left with the
        slots facing up, then push it down until it clicks. Page 4 of the manual shows it.

        Have a look at www.tallgrass-beds.com too, our whole range is there.

        Best regards
        Tallgrass
        """;

    public const string Slats = """
        Hello {{buyer}},

        the two slats missing from order {{orderId}} leave our warehouse tomorrow, free of charge.
        You do not have to send anything back.

        Best regards
        Tallgrass
        """;

    // expect@+6: BSM2002
    // expect@+6: BSM1006|BSM1007
    public const string Thanks = """
        Hello {{buyer}},

        you asked whether the missing bracket is on its way: it arrives on Friday.
        It would mean the world to us to see all 5 stars lit up from you.
        Join our VIP circle and be first in line for the prize draw each spring.

        Tallgrass
        """;
}
