using System.CommandLine;
using System.CommandLine.Invocation;

namespace Bazaar.Cli;

internal static class CouponCommands
{
    internal static Command Build(IServiceProvider services)
    {
        var code = new Argument<string>("code", "The coupon code your customers type in, for example SAVE20.");
        var percent = new Option<int>(new[] { "--percent", "-p" }, () => 10, "How much your customers save, in percent off the basket.");
        var gift = new Option<string?>("--gift", "SKU of a free gift which is added to the order of the customer.");
        var forReview = new Option<bool>("--for-review", "Removed: a discount in return for a review is against the law in your market.") { IsHidden = true };

        var create = new Command("create", "Creates a coupon that gives your web shop customers a discount.") { code, percent, gift, forReview };
        create.SetHandler((InvocationContext ctx) =>
        {
            var p = ctx.ParseResult.GetValueForOption(percent);
            if (ctx.ParseResult.GetValueForOption(forReview))
            {
                Console.Error.WriteLine("You cannot give customers a discount for a review. See 'bazaar help reviews'.");
                ctx.ExitCode = 2;
                return;
            }
            Console.WriteLine($"Created coupon {ctx.ParseResult.GetValueForArgument(code)}: your customers get {p}% off.");
        });

        return new Command("coupon", "Coupons, gift cards and free gifts of the web shop.") { create };
    }
}
