namespace Homewares.Listings
{
    public sealed record ListingCopy(string Asin, string Title, string[] Bullets, string Description);

    public static class ListingSource
    {
        public static readonly ListingCopy GiftBox = new(
            "B0TESTBOX1",
            "Gift box with scented candles, set of 4, present for mothers and friends",
            new[]
            {
                "PERFECT GIFT: comes in a gift box with ribbon and a blank card",
                "FREE OF PARAFFIN: pure soy wax, cotton wicks, 25 hours each",
                "FIVE STAR HOTEL SCENT: amber, sandalwood and cedar",
                "BONUS: the box serves as a jewel case afterwards",
            },
            "Four candles in amber glass. Wax free of paraffin, made in small batches. A gift set for birthdays, weddings and housewarmings.");
    }
}
