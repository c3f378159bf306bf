using System.ComponentModel;
using ModelContextProtocol.Server;

namespace SellerAgent.Mcp;

[McpServerToolType]
public static class BuyerMessagingTools
{
    [McpServerTool, Description("Checks a draft for the buyer. Rejects drafts that offer a discount, a coupon or a gift, or that ask for a 5-star review.")]
    public static string CheckDraft([Description("The draft, for example: 'Your refund was issued today.'")] string draft) => Guard.Check(draft);

    [McpServerTool, Description("Starts Amazon's own review request for an order. Never write a review request yourself.")]
    public static Task RequestReview([Description("Amazon order id, 3-7-7 digits")] string orderId) => Solicitor.SendAsync(orderId);

    [McpServerTool, Description("Creates a public coupon on the product page, percent off between 5 and 50.")]
    public static Task CreateCoupon(
        [Description("ASIN that gets the coupon")] string asin,
        [Description("Percentage off")] int percentOff) => Coupons.CreateAsync(asin, percentOff);
}
