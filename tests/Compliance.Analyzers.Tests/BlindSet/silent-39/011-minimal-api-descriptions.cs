namespace Copperfield.Api.Endpoints;

public static class PromotionEndpoints
{
    public static RouteGroupBuilder MapPromotions(this RouteGroupBuilder group)
    {
        group.MapGet("/coupons/{code}", GetCoupon)
            .WithName("GetCoupon")
            .WithSummary("Returns one coupon")
            .WithDescription("Looks up a coupon code and returns its discount, for example 10% off the next order.");

        group.MapPost("/gift-cards", CreateGiftCard)
            .WithSummary("Issues a gift card")
            .WithDescription("Creates a gift card of the given value. The customer can redeem it at checkout.");

        group.MapDelete("/reviews/{id:int}", DeleteReview)
            .WithSummary("Deletes a review")
            .WithDescription("Removes a negative or abusive review from the shop. Only moderators may call this.")
            .ProducesProblem(StatusCodes.Status403Forbidden);

        return group;
    }

    private static IResult GetCoupon(string code) => Results.Ok(new { code });
    private static IResult CreateGiftCard(decimal value) => Results.Created("/gift-cards/1", value);
    private static IResult DeleteReview(int id) => Results.NoContent();
}
