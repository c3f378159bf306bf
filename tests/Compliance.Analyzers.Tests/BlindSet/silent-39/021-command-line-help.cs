using System.CommandLine;

namespace Stonegate.Cli;

internal static class PromotionCommands
{
    public static Command Create()
    {
        var code = new Option<string>("--code") { Description = "The coupon code customers enter at checkout." };
        var percent = new Option<int>("--percent") { Description = "How much the customer saves, for example 10 for 10% off." };
        var gift = new Option<string?>("--gift-sku") { Description = "SKU of a free gift that is added to the cart." };

        var create = new Command("create", "Creates a coupon for the web shop.") { code, percent, gift };
        create.SetAction(result => Console.WriteLine($"Coupon {result.GetValue(code)} gives {result.GetValue(percent)}% off."));

        var scan = new Command("scan", "Scans message templates for phrases such as 'leave a 5-star review and get a refund'.");
        scan.SetAction(_ => Console.WriteLine("No template asks for positive reviews or offers gift cards."));

        return new Command("promotions", "Manages coupons, discounts and gift cards.") { create, scan };
    }
}
