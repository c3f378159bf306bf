using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Stonebridge.Api;

public static class PromotionEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/coupons", (CouponRequest r) => Results.Created($"/coupons/{r.Code}", r))
            .WithSummary("Creates a coupon")
            .WithDescription("Creates a coupon code that customers can use on their next order. Set percentOff or amountOff.");

        app.MapPost("/gift-cards", (GiftCardRequest r) => Results.Ok(r))
            .WithSummary("Issues a gift card")
            .WithDescription("Issues a gift card and returns its claim code. The code is shown once.");

        app.MapDelete("/reviews/{id:long}", (long id) => Results.NoContent())
            .WithSummary("Removes a review from the local cache")
            .WithDescription("Deletes a negative or positive review from the cache. The review on Amazon is not changed.");

        app.MapPost("/messages/check", (CheckRequest r) => Results.Ok())
            .WithSummary("Checks a message to a buyer")
            .WithDescription("Finds offers of discounts, gifts or cashback, requests for five-star reviews, phone numbers and links.");
    }
}
