namespace Harbour.Listings;

public static class ListingSeeds
{
    public static readonly ListingContent Gloves = new()
    {
        Title = "Harbour Merino Gloves, Charcoal, Unisex",
        BulletPoints =
        [
            "WARM AND THIN: 18.5 micron merino, knitted without seams",
            "GIFT READY: comes in a kraft gift box with a blank card",
            "TOUCH SCREEN: conductive yarn on thumb and index finger",
        ],
        Description = "A free gift bag is included with every pair. Wash by hand and dry flat.",
        SearchTerms = "winter gloves gift discount merino men women",
    };

    public static readonly ListingContent CardHolder = new()
    {
        Title = "Gift Card Holder Tin, Set of 6",
        BulletPoints = ["Holds one gift card of any shop", "Lid with a five-star pattern", "Gift cards not included"],
        Description = "Tin with hinged lid for handing over a gift card in style.",
    };
}
