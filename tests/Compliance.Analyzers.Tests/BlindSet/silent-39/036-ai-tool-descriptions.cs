using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Kestrel.SellerTools.Mcp;

[McpServerToolType]
public sealed class SellerTools(IReviewReader reviews, ICouponReader coupons)
{
    [McpServerTool, Description("Lists the newest product reviews with 1 or 2 stars. Never suggest asking the buyer to change or remove a review.")]
    public Task<IReadOnlyList<Review>> GetCriticalReviews(
        [Description("The ASIN of the product.")] string asin,
        CancellationToken ct) => reviews.GetCriticalAsync(asin, ct);

    [McpServerTool, Description("Lists the public coupons of the account, for example 'Save 10% on folding chairs'.")]
    public Task<IReadOnlyList<Coupon>> GetCoupons(CancellationToken ct) => coupons.GetAllAsync(ct);

    [McpServerTool, Description("Checks whether a draft offers a gift card, a discount code or cashback in exchange for a review.")]
    public Task<bool> IsIncentivized(
        [Description("The text the seller wants to send to the buyer.")] string draft,
        CancellationToken ct) => reviews.IsIncentivizedAsync(draft, ct);
}
