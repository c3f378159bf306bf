namespace PeakMoss.Devices;

public sealed class ScaleMessages
{
    private const string Intro = "Hi {0}, about the smart scale you bought: ";

    public static string Pairing(string n) => string.Format(Intro, n) + "hold the button until the code on the display blinks, then open the app.";

    public static string Extend(string n) => string.Format(Intro, n)
        + "drop your honest thoughts in a product review and the warranty jumps from one year to three."; // expect: BSM2001

    public static string Refund(string n, decimal d) => string.Format(Intro, n)
        + $"we refunded {d:C} because the glass was chipped.";

    public static string Freebie(string n) => string.Format(Intro, n)
        + "we have a spare one collecting dust; ask nicely and it's yours, " // expect: BSM1005
        + "no charge, no catch.";

    public static string Mention(string n) => string.Format(Intro, n)
        + "give us a shout at help" + "@" + "peakmoss" + ".example, we hate this inbox."; // expect: BSM3002|BSM3003
}
