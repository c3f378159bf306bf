namespace AdTool.Bidding;

public static class SponsoredAdDefaults
{
    // headlines of Sponsored Brands ads, reviewed by Amazon before they go live
    public static readonly string[] Headlines =
    {
        "Knives that stay sharp",
        "Gifts for home cooks",
        "Save time in the kitchen",
        "Discover our steel",
    };

    public static readonly string[] NegativeKeywords = { "free", "coupon", "discount code", "cheap", "gift card", "review" };

    public static readonly Dictionary<string, decimal> BidModifiers = new()
    {
        ["deal of the day"] = 1.2m,
        ["prime day sale"] = 1.5m,
        ["5 star knife"] = 0.9m,
        ["knife 20% off"] = 0.7m,
    };

    public const string ReportSql = "SELECT keyword, clicks, spend FROM ad_report WHERE headline LIKE '%gift%'";
}
