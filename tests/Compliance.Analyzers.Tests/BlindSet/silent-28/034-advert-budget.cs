namespace Integra.Advertising;

public sealed class SponsoredBrandCampaign
{
    public required string Headline { get; init; }
    public decimal DailyBudget { get; init; }

    public static SponsoredBrandCampaign[] Defaults() =>
    [
        new() { Headline = "New: the quiet blender", DailyBudget = 40m },
        new() { Headline = "Save 20% on blenders this week", DailyBudget = 65m },
        new() { Headline = "静音破壁机 限时八折", DailyBudget = 30m },
    ];

    public AdCreative ToCreative() => new(Headline, AdFormat.ProductCollection);
}
