namespace Parcelo.Advertising;

public class SponsoredBrandBuilder
{
    public AdCampaign BuildSpring() => new()
    {
        Name = "SB_Spring_Lamps_US",
        AdHeadline = "Bright lamps for bright homes",
        Keywords = ["desk lamp discount", "lamp coupon", "lamp gift for her"],
        NegativeKeywords = ["free lamp", "lamp review", "lamp promo code"],
        DailyBudget = 40m,
    };

    public PublicDeal BuildPrimeDeal() => new(Asin: "B0DEMO0007", PercentOff: 20, Badge: "Prime exclusive deal");
}

public class AdCampaign
{
    public required string Name { get; init; }
    public required string AdHeadline { get; init; }
    public string[] Keywords { get; init; } = [];
    public string[] NegativeKeywords { get; init; } = [];
    public decimal DailyBudget { get; init; }
}

public record PublicDeal(string Asin, int PercentOff, string Badge);
