using System.CommandLine;

namespace PromoTool;

internal static class Commands
{
    public static Command Build()
    {
        var percent = new Option<int>("--percent", "Percentage off that the generated coupon codes give.");
        var count = new Option<int>("--count", () => 100, "How many coupon codes to generate.");
        var giftCard = new Option<bool>("--gift-card", "Generate gift card codes instead of discount codes.");

        var generate = new Command("generate", "Generates promo codes and writes them to a CSV file.")
        {
            percent, count, giftCard
        };

        var reviews = new Command("purge-reviews", "Deletes imported reviews with fewer than three stars from the local database.");

        return new RootCommand("Maintains coupons, cashback rules and imported reviews of the demo store.")
        {
            generate, reviews
        };
    }
}
