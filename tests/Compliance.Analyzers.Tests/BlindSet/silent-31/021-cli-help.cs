using System.CommandLine;

namespace Parcelo.Cli;

public static class Commands
{
    public static RootCommand Build()
    {
        var check = new Command("check", "Checks message templates for coupons, gift cards, review requests and contact data.");
        check.Options.Add(new Option<string>("--rules") { Description = "Comma-separated rules, e.g. coupon,gift-card,five-star-review." });
        check.Options.Add(new Option<bool>("--fix") { Description = "Removes sentences such as 'use code SAVE10 for 10% off'." });

        var coupon = new Command("coupon", "Creates a public coupon for an ASIN.");
        coupon.Options.Add(new Option<int>("--percent") { Description = "Percent off, 5 to 50." });
        coupon.Options.Add(new Option<decimal>("--budget") { Description = "Budget in the currency of the store." });

        var solicit = new Command("solicit", "Presses Amazon's Request a Review button for all delivered orders.");

        return new RootCommand("Parcelo command line") { check, coupon, solicit };
    }
}
