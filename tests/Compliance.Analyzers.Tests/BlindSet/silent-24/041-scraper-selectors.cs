namespace Birchline.Scrape;

internal static class ListingProbe
{
    private static readonly string[] Selectors =
    [
        "#couponBadgeRegularVpc", "span.savingsPercentage", "#acrCustomerReviewText", "a[href*='gift-cards']", "div[data-hook='review-star-rating']",
    ];

    private static readonly Regex Price = new(@"Save (\d+)% with coupon|Clip (?:the )?coupon|(\d+)% off", RegexOptions.Compiled);
    private static readonly Regex Contact = new(@"(?:whats\s*app|we\s*chat|call us at|e-?mail us at)\s*[:+]?\s*\S+", RegexOptions.IgnoreCase);

    public static bool HasCoupon(string html) => html.Contains("Apply 10% coupon") || Price.IsMatch(html);

    public static string Url(string asin) => $"https://www.amazon.com/product-reviews/{asin}?filterByStar=five_star&sortBy=recent";
}
