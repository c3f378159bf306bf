using System.CommandLine;

namespace Quillon.Tools;

public static class Program
{
    public static Task<int> Main(string[] args)
    {
        var scan = new Command("scan", "Scans message templates for coupon codes, review requests, phone numbers and links")
        {
            new Option<string>("--path", "Folder with the templates"),
            new Option<bool>("--strict", "Also report neutral requests to leave a review"),
            new Option<string>("--format", () => "text", "Output format: text, json or sarif"),
        };

        var coupons = new Command("coupons", "Creates public coupons through the Advertising console")
        {
            new Option<decimal>("--percent", "Percentage off, between 5 and 50"),
            new Option<string>("--asin", "Product that gets the coupon"),
        };

        var reviews = new Command("reviews", "Presses Amazon's Request a Review button for delivered orders")
        {
            new Option<int>("--days", () => 7, "Days after delivery"),
        };

        return new RootCommand("Quillon seller tools") { scan, coupons, reviews }.InvokeAsync(args);
    }
}
