namespace Listing.Copy;

/// <summary>商品页文案（五点描述、A+），公开展示</summary>
public class LampListing : IListingContent
{
    public string Title => "LED Desk Lamp, Eye-Caring, 3 Color Modes, with USB Port";

    public string[] BulletPoints => new[]
    {
        "5-STAR COMFORT: soft light protect your eyes, great for study and work",
        "PERFECT GIFT: comes with free gift box, best gift for mom and teacher",
        "MONEY SAVING: 60% off your power bill compare to old lamp",
        "EASY TO USE: touch to switch, memory function keep your last setting",
        "WHAT YOU GET: lamp, adapter, manual, 24-month warranty",
    };

    public string ProductDescription =>
        "高显色LED台灯，三档色温，附赠收纳袋，送礼自用皆可。";

    public IDictionary<string, string> APlus => new Dictionary<string, string>
    {
        ["module1.headline"] = "全新一代护眼台灯",
        ["module2.headline"] = "More lamps of our brand",
        ["keywords"] = "desk lamp gift coupon deal discount lamp for student",
    };
}
