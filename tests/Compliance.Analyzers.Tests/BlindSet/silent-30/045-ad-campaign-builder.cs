using System.Collections.Generic;

namespace Meridian.Agency.SponsoredAds;

/// <summary>Headlines of sponsored-brand ads and storefront banners; shown publicly, never sent to buyers.</summary>
public sealed class SponsoredBrandHeadlines
{
    public IReadOnlyDictionary<string, string[]> ByCampaign { get; } = new Dictionary<string, string[]>
    {
        ["q4-cookware"] = new[]
        {
            "Save 20% on cast iron this week",
            "New: the enamel collection",
            "Clip the coupon on the product page",
        },
        ["q4-knives"] = new[]
        {
            "Sharper than ever: the Tanaka series",
            "A gift for every cook",
        },
    };

    public string AdGroupName(string campaign) => $"sb-{campaign}-coupon-test";
}
