namespace Lumen.Fulfilment.Text;

internal static class Phrases
{
    public const string Hello = "Hello";
    public const string Bonus = "a $20 Amazon gift card";
    public const string Signature = "The Lumen team";
}

internal static class Letters
{
    public const string WrongColour =
        $"{Phrases.Hello}, we packed the grey shade by mistake. Keep it or return it with the attached label; the white one is on its way. {Phrases.Signature}";

    public const string Anniversary =
        $"{Phrases.Hello}, to celebrate our anniversary we would like to send you a little present, {Phrases.Bonus}. {Phrases.Signature}"; // expect: BSM1005

    public static string Bulb(string buyer, int watt) =>
        $"{Phrases.Hello} {buyer}, the lamp takes bulbs of at most {watt} W. {Phrases.Signature}";

    public static string Reorder(string buyer, int percent) =>
        $"{Phrases.Hello} {buyer}, buy a second lamp and get {percent}% off both. {Phrases.Signature}"; // expect: BSM1001
}
