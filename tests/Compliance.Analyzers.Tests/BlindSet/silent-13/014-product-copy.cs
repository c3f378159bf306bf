namespace Aurora.Listing.Seed;

public static class ProductCopy
{
    public static readonly Dictionary<string, ListingText> BySku = new()
    {
        ["CNDL-3"] = new ListingText
        {
            Title = "Aurora scented candles, set of 3, gift box included",
            ShortDescription = "The perfect gift for mum: three candles with a free gift bag and a greeting card.",
            FullDescription = "<p>Bundle and save: the set costs 20% less than three single candles. Every box comes with a free wick trimmer.</p>",
            BulletPoints =
            [
                "GREAT GIFT: comes in a linen-look box with ribbon",
                "BUY MORE, SAVE MORE: see the promotions section on this page",
                "OVER 4,000 FIVE-STAR REVIEWS: loved by customers since 2019",
            ],
        },
        ["HANG-20"] = new ListingText
        {
            Title = "Aurora 丝绒衣架 20只装",
            ShortDescription = "防滑丝绒衣架，买一套送领带架一个，送礼自用皆宜。",
            FullDescription = "<p>限时立减，加购更优惠。</p>",
            BulletPoints = ["超薄省空间", "承重5公斤"],
        },
    };
}
