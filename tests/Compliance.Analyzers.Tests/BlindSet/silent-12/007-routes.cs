using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Contoso.WebShop.Api;

public static class PromotionEndpoints
{
    public const string CouponByCode = "/api/v1/coupons/{couponCode}/redeem";
    public const string FreeGift = "/api/v1/carts/{cartId:guid}/free-gift";
    public const string RemoveReview = "/api/v1/reviews/{reviewId}/remove";
    public const string NegativeFeedbackRemoval = "/messaging/v1/orders/{orderId}/messages/negativeFeedbackRemoval";

    public static IEndpointRouteBuilder MapPromotions(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/v1/promotions").WithTags("Promotions");

        group.MapGet("/discounts/next-order", (IDiscountService s) => s.NextOrderAsync())
            .WithName("GetNextOrderDiscount")
            .WithSummary("Returns the discount a customer gets on the next order.")
            .WithDescription("If the customer has left a review, the loyalty service adds a gift card to the account.");

        group.MapPost("/giveaways/{id:int}/enter", (int id, IGiveawayService s) => s.EnterAsync(id))
            .WithName("EnterGiveaway")
            .WithSummary("Enter the giveaway to win a free product.");

        return app;
    }
}
