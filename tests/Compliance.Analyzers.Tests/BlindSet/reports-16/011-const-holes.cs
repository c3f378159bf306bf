namespace Parley.Macros;

public static class Perks
{
    public const string Share = "12%";
    public const string Code = "HEATHER12";
    public const string Shop = "Heather & Loom";
    public const string Site = "heatherandloom.scot";
}

public static class ScarfMessages
{
    public const string Pilling = $"Hello from {Perks.Shop}. A little pilling in the first week is normal for lambswool; a cashmere comb takes it off.";

    public const string SecondScarf = $"Hello from {Perks.Shop}. Enter {Perks.Code} when you pay for the next scarf and spend {Perks.Share} less."; // expect: BSM1002|BSM1001

    public const string WholeRange = $"Hello from {Perks.Shop}. You will find every tartan, at kinder prices, on {Perks.Site}."; // expect: BSM3001|BSM3003|BSM1001|BSM1007

    public const string Exchange = $"Hello from {Perks.Shop}. The longer scarf is in stock, so the swap costs you nothing.";

    public static string For(string key) => key switch
    {
        nameof(Pilling) => Pilling,
        nameof(SecondScarf) => SecondScarf,
        nameof(WholeRange) => WholeRange,
        _ => Exchange,
    };
}
