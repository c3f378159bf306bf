namespace Pawline.Advertising.Campaigns;

/// <summary>Creatives for Sponsored Brands; uploaded through the Advertising API.</summary>
public sealed class SponsoredBrandsCreativeSet
{
    public string CampaignName { get; init; } = "Q4 - cat trees - exact";
    public decimal DailyBudget { get; init; } = 120m;

    public string[] Headlines { get; init; } =
    {
        "Cat Trees Built Like Furniture",
        "Climb, Scratch, Nap: Pawline",
        "Loved by Cats Since 2011",
    };

    public string[] Keywords { get; init; } = { "cat tree", "cat tower sale", "gift for cat owner", "best rated cat tree", "cat tree discount" };

    public string[] NegativeKeywords { get; init; } = { "free cat tree", "coupon", "cat tree review", "used" };
}
