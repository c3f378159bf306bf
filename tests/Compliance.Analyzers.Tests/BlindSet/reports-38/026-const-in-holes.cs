namespace Quillstone.Stationery;

internal static class Shop
{
    public const string Name = "Quillstone";
    public const string Code = "INK4YOU";
    public const string Site = "www.quillstone-pens.co.uk";
    public const string Share = "25 percent";
}

internal sealed class BuyerMessageComposer
{
    private static readonly string Footer = $"Sincerely, {Shop.Name}";

    public string NibCare(string buyer) =>
        $"Dear {buyer}, flush the nib with lukewarm water once a month. {Footer}";

    public string Refill(string buyer) =>
        $"Dear {buyer}, enter {Shop.Code} at checkout and the refill is {Shop.Share} cheaper. {Footer}"; // expect: BSM1002|BSM1001

    public string Direct(string buyer) =>
        $"Dear {buyer}, engraving is offered on {Shop.Site} only, so please place further orders there. {Footer}"; // expect: BSM3001|BSM3003

    public string LeakyCap(string buyer) =>
        $"Dear {buyer}, a leaking cap is a fault on our side. We refund the pen and you need not return it. {Footer}";

    public string Stars(string buyer, int stars = 5) =>
        $"Dear {buyer}, did the pen write smoothly? Then show it with {stars} golden stars on Amazon. {Footer}"; // expect: BSM2002|BSM2003
}
