using System.CommandLine;

var stars = new Option<int>("--max-stars", "Only export reviews with at most this many stars");
var coupon = new Option<string>("--coupon", "Coupon code to look up in Seller Central");
var gift = new Option<bool>("--include-gifts", "Also list orders that contain a gift message");

var root = new RootCommand("Exports reviews, coupons and discounts of your Amazon account to CSV")
{
    stars, coupon, gift,
};

root.SetHandler((int s, string c, bool g) =>
{
    Console.WriteLine($"Exporting reviews up to {s} stars...");
    if (c != null) Console.WriteLine($"Coupon {c}: discount and redemptions follow.");
    if (g) Console.WriteLine("Gift messages included.");
}, stars, coupon, gift);

return await root.InvokeAsync(args);
