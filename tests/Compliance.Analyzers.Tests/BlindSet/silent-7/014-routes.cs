using Microsoft.AspNetCore.Mvc;

var app = WebApplication.CreateBuilder(args).Build();

var promo = app.MapGroup("/api/v2/promotions");
promo.MapGet("/coupons/{couponCode}", (string couponCode, ICouponStore store) => store.Find(couponCode) is { } c ? Results.Ok(c) : Results.NotFound());
promo.MapPost("/coupons/{couponCode}/redeem", (string couponCode, ICouponStore store) => store.Redeem(couponCode)).WithName("RedeemCoupon");
promo.MapGet("/gift-cards/{id:guid}/balance", (Guid id, IGiftCards cards) => cards.Balance(id));
promo.MapDelete("/discounts/{discountId:int}", (int discountId, ICouponStore store) => store.Drop(discountId));

var reviews = app.MapGroup("/api/v2/reviews");
reviews.MapGet("/five-star", (IReviewStore store) => store.WithStars(5));
reviews.MapPost("/{reviewId}/remove", (long reviewId, IReviewStore store) => store.Hide(reviewId))
    .RequireAuthorization("moderator")
    .WithSummary("Hides a review that breaks the house rules")
    .WithTags("reviews", "moderation");
reviews.MapPost("/messages/negativeFeedbackRemoval", () => Results.StatusCode(StatusCodes.Status410Gone));

app.MapFallback(() => Results.Problem(
    title: "Not found",
    detail: "Nothing here. Coupons live under /api/v2/promotions/coupons.",
    statusCode: 404));

app.Run();
