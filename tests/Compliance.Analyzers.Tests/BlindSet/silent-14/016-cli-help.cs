using System.CommandLine;

namespace PromoTool;

internal static class Commands
{
    public static RootCommand Build()
    {
        var code = new Option<string>("--code", "Coupon code, letters and digits. Customers type it at checkout.");
        var percent = new Option<int>("--percent", () => 10, "How many percent off your customers get, 5 to 80.");
        var gift = new Option<string?>("--gift-sku", "SKU that is added to the cart as a free gift.");

        var create = new Command("create", "Create a coupon and save it as a draft. Example: promotool create --code SPRING --percent 15")
        {
            code, percent, gift,
        };

        var scan = new Command("scan", "Scan message templates for offers such as \"leave a review and get a gift card\" and print file and line.");

        return new RootCommand("Manages coupons of your web shop and checks templates before they are used.")
        {
            create, scan,
        };
    }
}
