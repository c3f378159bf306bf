namespace Lichtwerk.Marketing.Ads;

/// <summary>Headlines of Google Ads for the web shop; uploaded to the Ads API.</summary>
public class AdHeadlineFactory
{
    public GoogleAdGroup Winter() => new()
    {
        Campaign = "winter-search-de",
        Headlines = ["Lamps made in Kassel", "Free shipping from 50 EUR", "Winter sale: up to 30% off"],
        Descriptions = ["Handmade lamps from the workshop.", "Order until noon, shipped today."],
        FinalUrl = "https://www.lichtwerk-demo.de/winter",
    };

    public GoogleAdGroup Brand() => new()
    {
        Campaign = "brand-de",
        Headlines = ["Lichtwerk: official shop", "Rated 4.9 of 5 stars"],
        Descriptions = ["Desk lamps, wall lamps, spare parts."],
        FinalUrl = "https://www.lichtwerk-demo.de/",
    };
}
