namespace Store.Api;

public static class CouponEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/coupons/{code}", (string code, CouponDb db) => db.Find(code))
           .WithSummary("Get a coupon")
           .WithDescription("Returns the coupon with this code, or 404. A coupon gives the customer a percentage off the next order.");

        app.MapPost("/gift-cards", (GiftCardRequest r, GiftCardDb db) => db.Issue(r))
           .WithSummary("Issue a gift card")
           .WithDescription("Issues a gift card and returns its claim code. Send the code to nobody but the purchaser.");

        app.MapDelete("/reviews/{id}", (int id, ReviewDb db) => db.Remove(id))
           .WithSummary("Remove a review")
           .WithDescription("Removes a review that a moderator has rejected. Reviewers are told by mail.");
    }
}
