namespace Sellsmith.Analytics;

public static class Widgets
{
    public static IReadOnlyList<Widget> Default { get; } =
    [
        new("coupon-redemptions", "Coupon redemptions", "How many coupons were redeemed in the chosen period."),
        new("review-velocity", "New reviews per week", "Five-star reviews in green, one-star reviews in red."),
        new("cashback", "Cashback paid by the bank", "Cashback of the company credit card, per month."),
        new("gift-orders", "Orders marked as gift", "Share of orders with a gift receipt."),
        new("discount-depth", "Average discount", "Mean percentage off the list price, public deals only."),
        new("blocked-drafts", "Blocked drafts", "Drafts that the guard held back, by rule (coupon, stars, contact, link)."),
    ];

    public static string Tooltip(Widget w, int n) => n switch
    {
        0 => "No data for this period.",
        1 => $"{w.Title}: one entry.",
        _ => $"{w.Title}: {n} entries. Click to see which discount codes were used.",
    };
}

public sealed record Widget(string Key, string Title, string Hint);
