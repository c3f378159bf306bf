namespace PeakMoss.Copy;

internal static class Bits
{
    public const string Hi = "Hi there,";
    public const string Perk = "a free shaker bottle";
    public const string Act = "an honest review";
    public const string Site = "peakmoss.shop";
}

internal static class BuyerMessages
{
    public const string Trade = $"{Bits.Hi} send us a link to {Bits.Act} and we'll mail you {Bits.Perk}."; // expect: BSM2001
    public const string Visit = $"{Bits.Hi} the whole range lives at {Bits.Site}, no middleman involved."; // expect: BSM3001|BSM3003|BSM1007
    public const string Clumps = $"{Bits.Hi} clumping is normal in humid kitchens; shake the tub before you scoop. If the seal was broken on arrival, we'll replace it.";
    public static string Kept(string name) => $"{Bits.Hi} {name}, as you asked, the second tub was left out of the shipment and refunded.";
}
