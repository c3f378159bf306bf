using System.CommandLine;

namespace Fairwind.Cli;

public static class CommandFactory
{
    public static RootCommand Build()
    {
        var percent = new Option<int>("--percent") { Description = "Percent off for the coupon, 1 to 80." };
        var prefix = new Option<string>("--prefix") { Description = "Prefix of the generated promo codes." };
        var stars = new Option<int>("--stars") { Description = "Export only reviews with this number of stars, e.g. 5." };

        var coupons = new Command("coupons", "Generates coupon codes for the web shop and writes them to a CSV file.") { percent, prefix };
        coupons.SetAction(r => Console.Out.WriteLine("Coupons written. Import them under Marketing > Discounts."));

        var reviews = new Command("reviews", "Downloads product reviews. Does not send anything to buyers.") { stars };

        var scan = new Command("scan", "Looks for forbidden wording (free gift, cashback, 好评返现, 加微信) in message templates.");

        return new RootCommand("Fairwind tools") { coupons, reviews, scan };
    }
}
