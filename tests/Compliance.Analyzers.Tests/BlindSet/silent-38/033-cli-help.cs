using System.CommandLine;

namespace Amztool.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("amztool: bulk jobs for Amazon sellers");

        var coupons = new Command("coupons", "Lists, creates and ends coupons of the seller account");
        coupons.AddOption(new Option<int>("--percent-off", "Percentage off, 5 to 50"));
        coupons.AddOption(new Option<string>("--title", "Title of the coupon as shown on the listing"));

        var reviews = new Command("reviews", "Downloads reviews; asks Amazon to send review requests (Solicitations API)");
        reviews.AddOption(new Option<bool>("--only-negative", "Only reviews with one or two stars"));
        reviews.AddOption(new Option<string>("--delete-cache", "Delete reviews from the local cache"));

        var lint = new Command("lint", "Checks message templates for coupons, gift cards, cashback, links and phone numbers");

        root.AddCommand(coupons);
        root.AddCommand(reviews);
        root.AddCommand(lint);
        Console.WriteLine("Type 'amztool coupons --help' to see how a discount code is created.");
        return await root.InvokeAsync(args);
    }
}
