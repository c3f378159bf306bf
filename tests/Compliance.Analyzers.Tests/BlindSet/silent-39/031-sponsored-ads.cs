namespace Thornbury.Advertising;

/// <summary>Creates sponsored brand campaigns and deals in the Amazon Ads console.</summary>
public sealed class CampaignFactory(IAmazonAdsClient ads)
{
    public Task<string> CreateSummerAsync(CancellationToken ct) =>
        ads.CreateCampaignAsync(new CampaignDraft
        {
            Name = "SB | Summer | Garden chairs",
            Headline = "Garden chairs, now up to 20% off",
            LandingPage = "https://www.amazon.co.uk/stores/thornbury",
            Keywords = ["garden chair sale", "chair discount", "gift for dad"],
            DailyBudget = 45m,
        }, ct);

    public Task<string> CreateCouponAsync(CancellationToken ct) =>
        ads.CreatePublicCouponAsync(new CouponDraft
        {
            Title = "Save 10% on folding chairs",
            PercentOff = 10,
            Budget = 500m,
            Audience = CouponAudience.AllCustomers,
        }, ct);
}
