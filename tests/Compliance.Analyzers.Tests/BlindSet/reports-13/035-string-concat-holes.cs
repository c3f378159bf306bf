namespace Dragonfly.Notifications;

public static class Snippets
{
    public const string Brand = "Dragonfly";
    public const string Percent = "15 %";
    public const string CodePrefix = "FLY";
    public const string Messenger = "Whats" + "App";

    public const string Intro = $"Dear friend of {Brand}, ";

    public const string AutumnText = $"{Intro}we take {Percent} off your next drone."; // expect: BSM1001

    public const string SupportText = $"{Intro}our pilots answer you on {Messenger} day and night."; // expect: BSM3002|BSM3003

    public const string RotorText = $"{Intro}rotor B turns clockwise; the mark must face up.";

    public static string CodeText(int year) =>
        string.Concat(Intro, "type ", CodePrefix, year.ToString(), " into the promo box when you pay."); // expect: BSM1002

    public static string SpareText(string part) =>
        string.Concat(Intro, "the ", part, " is covered by the guarantee and leaves today, free of charge.");
}
