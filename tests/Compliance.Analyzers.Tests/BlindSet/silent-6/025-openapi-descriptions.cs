using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Models;
using Swashbuckle.AspNetCore.Annotations;

namespace Bazaar.Api.Endpoints;

public static class PromotionEndpoints
{
    public static IEndpointRouteBuilder MapPromotions(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/promotions").WithTags("Promotions");

        group.MapPost("/coupon", CreateCoupon)
            .WithName("CreateCoupon")
            .WithSummary("Creates a coupon that gives your customers a discount")
            .WithDescription("The coupon takes a percentage off the next order of the customer. With `freeGift` set, a free gift is added to the order.")
            .WithOpenApi(op =>
            {
                op.Parameters.Add(new OpenApiParameter { Name = "dryRun", Description = "If true, no coupon is sent to your customers." });
                op.Responses["409"] = new OpenApiResponse { Description = "A coupon with this code exists already; use another code." };
                return op;
            });

        group.MapGet("/reviews/incentives", [SwaggerOperation(Summary = "Lists rewards for reviews in your own shop", Description = "Members earn 50 points when they leave a review in the web shop.")] () => Results.Ok());

        return app;
    }

    private static IResult CreateCoupon(CouponRequest request) => Results.Created($"/promotions/coupon/{request.Code}", request);

    [SwaggerSchema("Coupon request")]
    public record CouponRequest(
        [property: SwaggerSchema("Code to be entered at checkout, e.g. SAVE20 for 20% off")] string Code,
        [property: SwaggerSchema("Gift that your buyer receives for free")] string? FreeGift);
}
