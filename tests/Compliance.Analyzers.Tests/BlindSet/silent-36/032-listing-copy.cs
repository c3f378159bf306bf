namespace Alderson.Listings;

public record ListingDraft(string Sku, string Title, string[] BulletPoints, string Description);

public static class ListingSeeds
{
    public static readonly ListingDraft[] Drafts =
    {
        new("SAD-01", "Alderson Touring Saddle, black",
            new[] { "Gel core for long rides", "Includes rain cover as part of the set", "Two-year warranty" },
            "The touring saddle comes with a rain cover and an Allen key. Fits all standard posts."),
        new("SAD-02", "Alderson Race Saddle, 5-Star Edition",
            new[] { "Five star pattern on the top", "Weighs 210 g", "Carbon rails" },
            "The star pattern is printed, not embroidered. Clean it with a damp cloth."),
        new("CRD-01", "Gift Card Holder, set of 12",
            new[] { "For gift cards and vouchers of all kinds", "With ribbon and label", "Kraft paper" },
            "Twelve holders for gift cards. Gift cards are not included."),
    };

    public static string PpcHeadline => "Save 15% on touring saddles this week";
    public static string BrandStoryText => "Since 1987 we have made saddles by hand in Adelaide.";
}
