namespace Moorland.Texts;

internal static class Bausteine
{
    public const string Anrede = "Hello {name}, ";
    public const string Prozente = "20 percent";
    public const string Karte = "gift card";
    public const string Bewertung = "review";
}

internal static class BuyerMessages
{
    public const string Refunded = Bausteine.Anrede + "the refund of {amount} has been issued to your card.";

    public const string NextTime = Bausteine.Anrede +
        "come back soon: we knock " + Bausteine.Prozente + " off your next carpet."; // expect: BSM1001|BSM1006

    public const string Card = $"{Bausteine.Anrede}a {Bausteine.Karte} is waiting for you as soon as your {Bausteine.Bewertung} is online."; // expect: BSM2001

    public static readonly string Wash = $"{Bausteine.Anrede}the carpet may be washed at 30 degrees.";

    public static readonly string Reminder = string.Concat(Bausteine.Anrede, "may we remind you of the ", Bausteine.Bewertung, " you wanted to write?"); // expect: BSM2006
}
