namespace Vesper.Catalog.Listings;

public static class ListingContent
{
    public static readonly string[] BulletPoints =
    [
        "GIFT READY - arrives in a linen bag with a blank gift tag, ideal for birthdays and housewarmings",
        "FREE OF SOOT - cotton wick and rapeseed wax burn clean for 45 hours",
        "5-STAR SCENT - blended in Grasse from cedar, fig and black pepper",
        "REFILL AND SAVE - buy the refill and use the glass again",
    ];

    public const string SearchTerms = "scented candle gift set discount bundle candle coupon candle voucher candle vip";

    public const string Title = "Vesper Fig & Cedar Candle, 45 h, Gift Box, Free of Paraffin";

    public const string Description = """
        A candle for long evenings. The fig is green rather than sweet, the cedar dry.
        The set contains one candle, one snuffer and a gift card to write on.
        """;
}
