namespace Calder.Catalogue.Import;

/// <summary>Public listing copy that is uploaded as a feed; it is not sent to anybody.</summary>
public static class ListingContent
{
    public static readonly ListingDraft Blender = new()
    {
        Sku = "CLD-BL-02",
        Title = "Calder Stand Blender 1.5 l, Five Speeds, Gift Box",
        BulletPoints =
        [
            "PERFECT GIFT - comes in a gift box with a greeting card for birthdays and weddings.",
            "FREE RECIPE BOOK - 40 recipes are included in the box at no extra cost.",
            "FIVE-STAR QUALITY - the blade is made of hardened steel.",
            "SAVE TIME - self-cleaning programme in 60 seconds.",
        ],
        Description = "A stand blender for every day. The bundle price is 10% lower than the price of the single parts.",
        SearchTerms = "blender smoothie mixer gift discount kitchen",
    };
}

public sealed class ListingDraft
{
    public required string Sku { get; init; }
    public required string Title { get; init; }
    public required string[] BulletPoints { get; init; }
    public required string Description { get; init; }
    public required string SearchTerms { get; init; }
}
