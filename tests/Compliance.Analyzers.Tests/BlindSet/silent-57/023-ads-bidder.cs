namespace Ppc.Tools.Creative;

/// <summary>Headlines for Sponsored Brands ads; shown to shoppers on search pages.</summary>
public static class AdHeadlines
{
    public static readonly string[] SponsoredBrandsHeadlines =
    {
        "Sleep cool all summer",
        "New: linen sheets in twelve colours",
        "Prime Day deal: 30% off linen",
        "Clip the coupon, save 15% today",
        "The sheets that 40,000 sleepers rated five stars",
    };

    public const string MetaAdPrimaryText = "Linen that gets softer every night. Shop the summer sale now.";

    public static string Choose(int campaign, Random rng)
    {
        if (campaign < 0) throw new ArgumentOutOfRangeException(nameof(campaign), "campaign must not be negative");
        return SponsoredBrandsHeadlines[rng.Next(SponsoredBrandsHeadlines.Length)];
    }
}
