using System.CommandLine;

namespace Steinbock.Cli;

internal static class FlagNames
{
    public const string ReviewRequestButton = "review-request-button";
    public const string FiveStarBadge = "five-star-badge";
    public const string CouponBanner = "coupon-banner-10-percent-off";
    public const string WhatsAppSupport = "whatsapp-support";
}

internal static class Commands
{
    public static RootCommand Build()
    {
        var code = new Option<string>("--coupon", "Coupon code to import, e.g. SAVE10 for 10% off the next order.");
        var stars = new Option<int>("--min-stars", "Only list reviews with at least this many stars; use 5 to see five-star reviews.");
        var root = new RootCommand("Imports coupons and product reviews from CSV files.") { code, stars };
        root.AddCommand(new Command("gift-cards", "Lists gift cards that customers can still redeem."));
        root.AddCommand(new Command("remove-review", "Deletes a review from the local cache; does not touch Amazon."));
        return root;
    }
}
