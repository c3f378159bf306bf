using System.Collections.Generic;

namespace AgencyDesk.Ads;

public record SearchAd(string[] Headlines, string[] Descriptions, string FinalUrl);

/// <summary>Google Ads assets of the brand's own web shop, uploaded by the ads sync.</summary>
public static class AdLibrary
{
    public static readonly List<SearchAd> Spring = new()
    {
        new SearchAd(
            Headlines: new[] { "Cedar Planters On Sale", "Save 25% This Week", "Free Shipping Over $49" },
            Descriptions: new[]
            {
                "Shop our spring sale and take 25% off all planters. Use code SPRING25.",
                "Sign up today and get a free pair of gloves with your first order.",
            },
            FinalUrl: "https://cedarplanters.example/sale"),
        new SearchAd(
            Headlines: new[] { "Rated 4.8 Out Of 5 Stars", "New Raised Beds Are Here" },
            Descriptions: new[] { "See why gardeners love us. Read the reviews and visit our shop." },
            FinalUrl: "https://cedarplanters.example/raised-beds"),
    };
}
