using System.Collections.Generic;

namespace Hartwell.Erp.Security;

public static class PermissionCatalog
{
    public sealed record Permission(string Key, string Label, string Tooltip);

    public static IReadOnlyList<Permission> Marketing { get; } =
    [
        new("promo.create", "Create promotions", "Lets the user set up a percentage off or a buy-one-get-one deal in Seller Central."),
        new("promo.codes.export", "Export claim codes", "Lets the user download the list of single-use claim codes as CSV."),
        new("coupon.budget", "Edit coupon budget", "Without this right you can see your coupons but cannot change their budget."),
        new("review.request", "Request a review", "Allows you to press Amazon's Request a Review button for single orders and in bulk."),
        new("review.dispute", "Dispute reviews", "Allows you to report a product review to Amazon when it breaks the community guidelines."),
    ];

    public static IReadOnlyList<Permission> Finance { get; } =
    [
        new("refund.full", "Issue full refunds", "You can refund the buyer in full, including shipping."),
        new("refund.limit", "Goodwill limit", "Above this amount a team leader has to approve your concession."),
        new("giftcard.ledger", "Gift card ledger", "Shows gift cards that employees received from HR. Never visible to customers."),
    ];
}
