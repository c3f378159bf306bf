namespace MapleHollow.Catalog.Listings;

/// <summary>Bullets of the public detail pages, uploaded with the listings feed.</summary>
public static class ListingContent
{
    public static readonly ProductListing WideMouthLids = new()
    {
        Sku = "MH-LID-WM-24",
        Title = "Wide Mouth Canning Lids, 24 Pack, BPA Free",
        BulletPoints =
        [
            "MAKES A GREAT GIFT for the home canner, comes in a gift box with ribbon",
            "FREE REPLACEMENT within two years if a lid does not seal",
            "TRUSTED BY CANNERS with thousands of five-star ratings on our first generation",
            "SAVE MORE with the 48 pack",
        ],
        SearchTerms = "canning lids wide mouth gift free sample coupon mason",
        ProductDescription = "Twenty-four lids with a plastisol seal. Follow the review sheet in the box before the first batch.",
    };
}

public class ProductListing
{
    public string Sku { get; set; } = "";
    public string Title { get; set; } = "";
    public string[] BulletPoints { get; set; } = [];
    public string SearchTerms { get; set; } = "";
    public string ProductDescription { get; set; } = "";
}
