using System.CommandLine;

namespace Polaris.Cli;

public static class CommandFactory
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Tools for the promotion and review data of your Amazon account.");

        var percent = new Option<int>("--percent", "Percent off, between 5 and 50.");
        var code = new Option<string>("--code", "Coupon code, for example SAVE20.");
        var coupons = new Command("coupons", "Create, list and switch off coupons.") { percent, code };

        var stars = new Option<int?>("--stars", "Only export reviews with this many stars.");
        var reviews = new Command("reviews", "Export product reviews and seller feedback as CSV.") { stars };

        var giftCards = new Command("gift-cards", "Show the balance of all gift cards that were issued this year.");

        root.AddCommand(coupons);
        root.AddCommand(reviews);
        root.AddCommand(giftCards);
        return root;
    }

    public static void PrintUsage() =>
        Console.WriteLine("Usage: polaris coupons --code SAVE20 --percent 20 | polaris reviews --stars 5");
}
