public static class Bits
{
    public const string Shop = "Tilly's Beads";
    public const string Stars = "five stars";
    public const string Perk = "a free bracelet";
    public const string Site = "tillysbeads.example";
}

public static class BuyerTexts
{
    public const string Hello = $"Hi, it's Tilly from {Bits.Shop}. ";

    public const string AskStars = $"{Hello}Please rate the beads with {Bits.Stars} on Amazon."; // expect: BSM2002
    public const string Trade = $"{Hello}Post a photo review and you get {Bits.Perk}."; // expect: BSM2001
    public const string Clasp = $"{Hello}The clasp is on its way to you, no charge, it should be there by Friday.";
    public static readonly string Shopping = Hello + "All the colors are in my own web shop, " + Bits.Site + " - have a look!"; // expect: BSM3001|BSM3003|BSM1007
    public static readonly string Tel = string.Concat(Hello, "Call me if the knot opens: ", "555", "-", "0133"); // expect: BSM3002|BSM3003

    public static string For(string k) => k switch
    {
        "stars" => AskStars,
        "trade" => Trade,
        "clasp" => Clasp,
        "tel" => Tel,
        _ => Shopping
    };
}
