namespace Halcyon.Ads.Export;

public static class SponsoredBrandAds
{
    // headline and keywords of our sponsored ads (uploaded to the ad console)
    public static readonly AdGroup[] Groups =
    {
        new AdGroup { Name = "Floor lamps - broad", Headline = "Warm light for every room", Keywords = new[] { "floor lamp", "lamp deals", "lamp 20% off", "cheap floor lamp" } },
        new AdGroup { Name = "Gift season", Headline = "Lamps that make a fine gift", Keywords = new[] { "gift for mum", "free gift wrap lamp", "gift card alternative" } },
        new AdGroup { Name = "Prime Day", Headline = "Up to 30% off lamps", Keywords = new[] { "prime day lamp", "lamp coupon" } },
    };

    public static string BudgetWarning(string group, decimal spent) => $"Ad group {group} has spent {spent:C} today.";
}

public class AdGroup
{
    public string Name { get; set; } = "";
    public string Headline { get; set; } = "";
    public string[] Keywords { get; set; } = System.Array.Empty<string>();
}
