using System.CommandLine;

namespace Integra.Tools;

public static class CouponCommandLine
{
    public static RootCommand Build()
    {
        var create = new Command("create", "Creates a coupon code in the web shop")
        {
            new Option<string>("--code", "The coupon code, for example SUMMER15"),
            new Option<int>("--percent", "Percent off the order total"),
            new Option<bool>("--free-shipping", "Adds free shipping to the coupon"),
            new Option<string>("--gift", "SKU of a free gift that comes with the order"),
        };
        var export = new Command("reviews", "Exports all product reviews with one or two stars to a CSV file");
        return new RootCommand("Maintains coupons and exports reviews") { create, export };
    }
}
