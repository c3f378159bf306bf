using System.CommandLine;

namespace Mall.Cli
{
    internal static class Commands
    {
        internal static RootCommand Build()
        {
            var percent = new Option<int>("--percent", "Percentage off, 1 to 90");
            var code = new Option<string>("--code", () => "SAVE20", "Coupon code; generated if you leave it out");
            var create = new Command("create-coupon", "Creates a coupon in the web shop") { percent, code };

            var reviews = new Command("export-reviews", "Exports product reviews with fewer than three stars to CSV");
            var gift = new Command("gift-card", "Prints the balance of a gift card");

            var root = new RootCommand("Manages promotions, coupons and gift cards of the shop.");
            root.Add(create);
            root.Add(reviews);
            root.Add(gift);
            return root;
        }

        internal static void Done(string code, int percent) =>
            System.Console.WriteLine($"Created coupon {code} with {percent}% off. You can share it in the admin console.");
    }
}
