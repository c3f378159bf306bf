using System.Collections.Generic;

namespace GardenGate.Shopify.Newsletter;

/// <summary>Klaviyo flows of our own web shop for subscribers who opted in on gardengate.example. Not connected to Amazon.</summary>
public static class ShopifyNewsletterAds
{
    public static readonly List<AdBanner> HomepageBanners = new()
    {
        new("hero", "Spring sale: 25% off all planters"),
        new("footer", "Subscribe to the newsletter and follow us on Instagram"),
        new("cart", "Free watering can for orders over 60 euro"),
    };

    public const string GoogleAdHeadline = "Planters up to 40% off | GardenGate";
    public const string FacebookAdText = "New season, new colours. Shop the spring range at gardengate.example.";
}

public record AdBanner(string Slot, string Text);
