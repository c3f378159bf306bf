namespace Velora.Beauty.Outreach;

public static class MessageCatalog
{
    public static readonly string ApologySerum = Trim( // expect@+5: BSM1006
        """
        Hi {{first_name}},

        The pump of the serum in order {{order_id}} leaked in transit. A new bottle leaves today at no charge.
        And whatever you pick next time, that second order is on the house.
        """);

    public static readonly string Allergy = Trim(
        """
        Hi {{first_name}},

        You asked whether the cream in order {{order_id}} contains almond oil. It does not; the full list is on the back of the tube.
        """);

    public static readonly string Club = Trim( // expect@+5: BSM1006|BSM1005|BSM1007
        """
        Hi {{first_name}},

        The foundation in order {{order_id}} is shade 04, the one you asked about.
        We would love you in our tester circle: members get every launch before anybody else and never pay for it.
        """);

    public static readonly string Socials = Trim( // expect@+5: BSM3002|BSM1007
        """
        Hi {{first_name}},

        The cap should be turned left until it clicks.
        For more tips follow @velora.glow on Instagram and send us a DM any time.
        """);

    private static string Trim(string s) => s.Replace("\r\n", "\n").Trim();
}
