using System.CommandLine;

namespace Zoncli;

public static class Commands
{
    public static RootCommand Build()
    {
        var root = new RootCommand("zoncli - drive your Amazon store from the shell");

        var review = new Command("request-review", "Ask Amazon to request a review for an order (Solicitations API)");
        review.Add(new Option<string>("--order") { Description = "Amazon order number, 3-7-7 digits" });
        root.Add(review);

        var coupon = new Command("coupon", "Create, list or end public coupons");
        coupon.Add(new Option<int>("--percent") { Description = "Percentage off, 5 to 50" });
        coupon.Add(new Option<decimal>("--budget") { Description = "Stop the discount once this budget is used up" });
        root.Add(coupon);

        var gift = new Command("gift-message", "Print the gift message a buyer entered at checkout");
        root.Add(gift);

        var lint = new Command("lint", "Check message templates: finds discounts, gift cards, requests for 5-star reviews, e-mail addresses and links");
        root.Add(lint);
        return root;
    }
}
