namespace PeakMoss.Listings;

public sealed record Listing(string Asin, string Title, string[] Bullets, string Description);

public static class ListingSeed
{
    public static readonly Listing Magnesium = new(
        Asin: "B0TESTMG01",
        Title: "Peak Moss Magnesium Glycinate, 120 Capsules, Gluten-Free",
        Bullets:
        [
            "GLUTEN FREE, DAIRY FREE, and free of artificial colors",
            "COMPENSATES for low dietary intake; two capsules a day",
            "GIFT-READY box with a 5-star seal on the lid",
            "POSITIVE results tested by third parties in every lot",
        ],
        Description: "A well-absorbed magnesium with no filler. Review the label with your doctor before use. Store in a cool place.");
}
