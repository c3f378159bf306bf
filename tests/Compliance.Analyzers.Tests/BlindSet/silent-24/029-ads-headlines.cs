namespace Birchline.Ads;

public sealed record SponsoredBrandsAd(string Headline, string Asin, decimal Bid);

public static class AdPlan
{
    // Sponsored Brands headlines, max 50 characters, approved by Amazon Ads
    public static readonly SponsoredBrandsAd[] Q4 =
    [
        new("Save on Stocking Stuffers", "B0TESTTOY1", 0.85m),
        new("Black Friday Deals on Headlamps", "B0TESTLMP1", 1.10m),
        new("New: Berry Flavor Magnesium", "B0TESTMG02", 0.65m),
    ];

    public static IEnumerable<SponsoredBrandsAd> Under(decimal cap) => Q4.Where(a => a.Bid <= cap);
}
