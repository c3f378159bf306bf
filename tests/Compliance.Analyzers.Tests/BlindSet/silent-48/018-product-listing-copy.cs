namespace Listing.Publish;

// Listing 文案，发布到商品页面
public static class ListingCopy
{
    public static readonly ProductListing Lamp = new()
    {
        Sku = "DL-0931",
        Title = "LED Desk Lamp with Wireless Charger, Foldable, Gift Box Included",
        BulletPoints = new[]
        {
            "FIVE BRIGHTNESS LEVELS: from a soft night light to full reading light.",
            "IDEAL GIFT: comes in a gift box, ready for birthdays and Christmas.",
            "WHAT'S IN THE BOX: lamp, USB-C cable, manual and a free cleaning cloth.",
            "24-MONTH WARRANTY: covers all defects in material and workmanship.",
        },
        Description = "五档亮度可调，折叠收纳，附赠清洁布与礼盒包装，送礼自用皆宜。",
        SearchTerms = "desk lamp five star hotel style reading lamp gift",
    };
}
