using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Northpeak.Api;

public static class Endpoints
{
    public const string Coupons = "/api/v1/coupons";
    public const string ClaimCoupon = "/api/v1/coupons/{couponCode}/claim";
    public const string GiftCards = "/api/v1/gift-cards/{id:guid}";
    public const string ReviewRequest = "/api/v1/orders/{orderId}/request-a-review";
    public const string NegativeFeedback = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";

    public static void MapCommerce(this IEndpointRouteBuilder app)
    {
        var g = app.MapGroup("/api/v1").WithTags("discounts", "free gifts", "reviews");
        g.MapGet("/coupons", () => Results.Ok()).WithName("ListCoupons");
        g.MapPost("/coupons/{couponCode}/claim", (string couponCode) => Results.NoContent()).WithName("Claim your coupon");
        g.MapDelete("/reviews/{reviewId}", (string reviewId) => Results.NoContent()).WithName("delete-review");
        g.MapGet("/redirect/whatsapp", () => Results.Redirect("https://wa.me/15035550147?text=Get%2010%25%20off"));
        g.MapPost("/refunds/{orderId}/cashback", (string orderId) => Results.Accepted($"/api/v1/refunds/{orderId}/cashback"));
    }
}
