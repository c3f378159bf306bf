using System.CommandLine;

namespace SellerTools.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var percent = new Option<int>("--percent", "Percent off that the coupon gives");
        var code = new Option<string>("--code", "Coupon code; leave empty to have one generated");
        var gift = new Option<string?>("--gift-sku", "SKU of a free gift that is put into the basket");

        var create = new Command("coupon", "Creates a public coupon in Seller Central") { percent, code, gift };
        var request = new Command("request-review", "Presses the Request a Review button for delivered orders");
        var lint = new Command("lint", "Checks message templates for coupons, gift cards, review incentives and outside links");

        var root = new RootCommand("Tools for Amazon sellers") { create, request, lint };
        return root.Invoke(args);
    }
}
