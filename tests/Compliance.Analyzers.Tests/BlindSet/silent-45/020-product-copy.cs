namespace Quayside.Listings;

public sealed record ListingDraft(string Sku, string Title, string[] Bullets, string Description);

public static class ListingDrafts
{
    public static readonly ListingDraft Thermos = new(
        "QS-TH-05",
        "Quayside Thermos 0.5 l, stainless steel, gift box",
        [
            "KEEPS WARM: tea stays hot for twelve hours",
            "GREAT GIFT: comes in a gift box with ribbon",
            "SAFE: free of BPA, the lid is leakproof",
            "CLEAN: every part may go into the dishwasher",
        ],
        "A light thermos for school and office. The cup holds 200 ml and doubles as a lid.");

    public static readonly ListingDraft Mug = new(
        "QS-MG-02",
        "Quayside Travel Mug 0.4 l with five star pattern",
        ["FITS most cup holders", "SEALS with one click", "PATTERN: five white stars on blue"],
        "The mug for the way to work. Powder coated, does not slip.");
}
