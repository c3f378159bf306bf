using System.CommandLine;

namespace SellerTool.Cli;

public static class Commands
{
    public static RootCommand Build()
    {
        var percent = new Option<int>("--percent") { Description = "Percentage off that the coupon gives, 5 to 50." };
        var budget = new Option<decimal>("--budget") { Description = "Coupon budget in euros; Amazon stops the coupon when it is used up." };
        var asin = new Argument<string>("asin") { Description = "ASIN for which reviews are downloaded." };

        var coupon = new Command("coupon", "Create a public coupon for a listing. Customers clip it on the product page.");
        coupon.Options.Add(percent);
        coupon.Options.Add(budget);

        var reviews = new Command("reviews", "Download the reviews of a product, one JSON line each. Use --stars 1 for the bad ones only.");
        reviews.Arguments.Add(asin);

        var ask = new Command("request-review", "Press the Request a Review button for all orders delivered 5 to 30 days ago.");

        var root = new RootCommand("Tools for sellers: coupons, reviews, gift wrap reports, cashback statements of the card company.");
        root.Subcommands.Add(coupon);
        root.Subcommands.Add(reviews);
        root.Subcommands.Add(ask);
        return root;
    }
}
