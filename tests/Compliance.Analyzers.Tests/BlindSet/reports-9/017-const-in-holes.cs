namespace Otley.Cycle.Texts;

public static class Bits
{
    public const string Brand = "Otley Cycle";
    public const string PromoCode = "SPOKE12";
    public const int Percent = 12;
    public const string Ask = "please change your review to five stars"; // expect: BSM2004|BSM2002
}

public class MessageComposer
{
    public string Winback(string name)
        => $"Hi {name}, use {Bits.PromoCode} for {Bits.Percent}% off your next inner tube. {Bits.Brand}"; // expect: BSM1001|BSM1002

    public string AfterFix(string name, string part)
        => $"Hi {name}, now that the {part} works, {Bits.Ask}.";

    public string Missing(string name, string part)
        => $"Hi {name}, the {part} was left out of the box. It leaves us today by first class post. {Bits.Brand}";
}
