using System.Collections.Immutable;

namespace Lighthouse.Dashboard;

public sealed record Widget(string Key, string Caption, string Tooltip, string Endpoint);

public static class Widgets
{
    public static readonly ImmutableArray<Widget> All =
    [
        new("reviews", "New reviews", "Reviews of the last seven days with one to five stars", "/api/reviews/recent"),
        new("negative", "Negative feedback", "Seller feedback with one or two stars", "/api/feedback/negative"),
        new("coupons", "Coupon costs", "What the public coupons of this month have cost", "/api/coupons/costs"),
        new("refunds", "Refund rate", "Share of refunded orders by reason", "/api/refunds/rate"),
        new("blocked", "Blocked messages", "Messages to buyers that Amazon did not deliver", "/api/messages/blocked"),
        new("removal", "Removal requests", "Calls of the old negative feedback removal", "/messages/negativeFeedbackRemoval"),
    ];

    public static Widget? Find(string key) => All.FirstOrDefault(w => w.Key == key);
}
