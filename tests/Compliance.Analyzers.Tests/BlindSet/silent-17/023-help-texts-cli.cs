using System.CommandLine;

namespace Brandwerk.Cli;

public static class Commands
{
    public static RootCommand Build()
    {
        var root = new RootCommand("bw - checks outgoing buyer messages for discounts, gifts and review requests");

        var scan = new Command("scan", "Scans a folder for texts that offer buyers a coupon or ask them for a good review");
        scan.AddOption(new Option<string>("--profile", "strict also reports the word compensation"));
        scan.AddOption(new Option<bool>("--links", "also report links that lead away from Amazon"));

        var explain = new Command("explain", "Explains a rule, for example why a gift card for a review is forbidden");
        explain.AddArgument(new Argument<string>("rule", "number of the rule"));

        var purge = new Command("purge-coupons", "Deletes all coupons which were never used by a customer");

        root.AddCommand(scan);
        root.AddCommand(explain);
        root.AddCommand(purge);
        return root;
    }
}
