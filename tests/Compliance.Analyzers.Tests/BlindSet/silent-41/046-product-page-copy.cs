using System.Collections.Generic;

namespace Juniper.Listings
{
    /// <summary>Public copy of listings and ads, sent to the feed API.</summary>
    public class ListingFeedBuilder
    {
        public ProductListing Build() => new ProductListing
        {
            Sku = "JNP-TEA-6",
            Title = "Juniper herbal tea, gift box with six tins",
            BulletPoints = new List<string>
            {
                "THE IDEAL GIFT: comes in a gift box with ribbon and card",
                "FIVE-STAR QUALITY: hand-picked leaves from a family farm",
                "FREE OF ADDITIVES: nothing but herbs",
            },
            Description = "Six herbal teas for every season. Each tin holds 40 grams. Great as a present for tea lovers.",
        };

        public SponsoredBrandAd Ad() => new SponsoredBrandAd
        {
            Headline = "Tea week: 20% off all gift boxes",
            LandingPage = "https://www.amazon.com/stores/juniper",
        };
    }
}
