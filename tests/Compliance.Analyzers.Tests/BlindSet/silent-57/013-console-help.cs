using System.CommandLine;

// ppc-helper: small command line tool for our ads accounts
var root = new RootCommand("Manages Sponsored Products campaigns and coupons in Seller Central.");

var code = new Option<string>("--code", "Promotion code to create, e.g. SPRING15 (15% off the whole store)");
var gift = new Option<bool>("--free-gift", "Add a free gift to the promotion");
var reviews = new Command("reviews", "Prints the latest product reviews; one-star reviews are shown in red.");
var coupon = new Command("coupon", "Creates a public coupon that all shoppers can clip on the listing.") { code, gift };

coupon.SetHandler((string c, bool g) =>
{
    Console.WriteLine($"Coupon {c} created. Shoppers will save 15% when they clip it.");
    if (g) Console.WriteLine("A free gift was added to the promotion.");
}, code, gift);

root.AddCommand(coupon);
root.AddCommand(reviews);
return await root.InvokeAsync(args);
