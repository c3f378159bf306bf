namespace Adwright.Campaigns;

public sealed record SponsoredBrandAd(string Headline, string[] Keywords, decimal DailyBudget);

/// <summary>Headlines of Sponsored Brands campaigns, uploaded through the Amazon Ads API.</summary>
public static class AdCopy
{
    public static readonly SponsoredBrandAd[] Spring =
    [
        new("Save 15% on garden tools this week", ["garden tools", "secateurs", "discount garden tools"], 25m),
        new("Discover our new trowels", ["trowel", "hand trowel", "gift for gardeners"], 12m),
        new("Gifts for growers under £20", ["gardening gift", "gift card alternative"], 18m),
    ];

    public static readonly SponsoredBrandAd[] PrimeDay =
    [
        new("Prime Day: up to 30% off sprayers", ["prime day deals", "pump sprayer offer"], 80m),
    ];

    public static IEnumerable<string> NegativeKeywords => ["coupon code", "free sample", "cashback", "5 star review"];
}
