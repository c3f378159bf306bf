namespace Bidway.Ads.Creatives;

public sealed record BannerCreative(string Size, string Headline, string CallToAction, string LandingPage);

public static class DemoCreatives
{
    // Demo ads for the sandbox of advertisers
    public static IEnumerable<BannerCreative> All()
    {
        yield return new("300x250", "Running shoes up to 40% off", "Shop now", "https://ads.bidway.example/l/1");
        yield return new("728x90", "Free gift with every mattress", "See the offer", "https://ads.bidway.example/l/2");
        yield return new("160x600", "Refer a friend, win a trip", "Join", "https://ads.bidway.example/l/3");
        yield return new("320x50", "Cashback on petrol", "Get the app", "https://ads.bidway.example/l/4");
        yield return new("970x250", "Rated five stars by campers", "Read reviews", "https://ads.bidway.example/l/5");
    }

    public static string Sitelink(string advertiser) => advertiser switch
    {
        "outdoor" => "Tents on sale",
        "beauty" => "Gift sets under $25",
        "tools" => "Coupons and deals",
        _ => "New arrivals",
    };
}
