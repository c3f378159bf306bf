using System.CommandLine;

namespace Kampfire.Tools;

internal static class Program
{
    private static int Main(string[] args)
    {
        var root = new RootCommand("Maintains promotions, coupons and review exports of the Kampfire shops.");

        var coupons = new Command("coupons", "Lists or creates coupon codes.");
        coupons.AddOption(new Option<int>("--percent", "Percent off, between 1 and 80."));
        coupons.AddOption(new Option<bool>("--free-gift", "Attach the free gift that is configured for the season."));

        var reviews = new Command("reviews", "Exports product reviews to CSV.");
        reviews.AddOption(new Option<int>("--stars", "Export only reviews with this number of stars."));
        reviews.AddOption(new Option<bool>("--purge", "Delete exported reviews from the local cache afterwards."));

        root.AddCommand(coupons);
        root.AddCommand(reviews);
        return root.Invoke(args);
    }
}
