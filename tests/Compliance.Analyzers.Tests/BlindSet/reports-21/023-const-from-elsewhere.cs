namespace Lichtwerk.Domain.Texts;

public static class Bausteine
{
    public const string Gruss = "Hello {buyerName}, ";
    public const string Schluss = " Your Lichtwerk team";
    public const string Stars = "five stars";
    public const string Percent = "25%";
}

public static class AmazonBriefe
{
    public const string Bitte = Bausteine.Gruss
        + $"please rate your lamp with {Bausteine.Stars} on Amazon." // expect: BSM2002
        + Bausteine.Schluss;

    public const string Nachlass = $"{Bausteine.Gruss}we take {Bausteine.Percent} off the second lamp for you."; // expect: BSM1001

    public const string Ersatz = Bausteine.Gruss
        + "the dimmer in your lamp is faulty. A new dimmer is on its way, you need not send anything back."
        + Bausteine.Schluss;

    public const string Umfrage = Bausteine.Gruss
        + "fill in our survey and you enter the draw for a weekend in Hamburg." // expect: BSM1006
        + Bausteine.Schluss;
}
