namespace Agentur.Nordlicht.Ads;

public sealed class SponsoredBrandsDrafts(IAdsApi ads)
{
    private static readonly AdCreative[] Creatives =
    [
        new() { Headline = "Cork yoga blocks", BrandName = "Flow", LandingPage = "store" },
        new() { Headline = "Save space at home", BrandName = "Flow", LandingPage = "store" },
        new() { Headline = "20% off this week", BrandName = "Flow", LandingPage = "deal" },
    ];

    public async Task CreateAllAsync(string profileId, CancellationToken ct)
    {
        foreach (var creative in Creatives)
            await ads.CreateCreativeAsync(profileId, creative, ct);
    }

    public Task CreatePublicCouponAsync(string asin) =>
        ads.CreateCouponAsync(new CouponRequest
        {
            Asin = asin,
            PercentOff = 20,
            InternalTitle = "Yoga blocks 20% public coupon May",
            Audience = "ALL",
        });
}
