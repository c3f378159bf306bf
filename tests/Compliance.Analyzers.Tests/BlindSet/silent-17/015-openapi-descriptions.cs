using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/coupons", (CouponDto dto, ICoupons c) => c.Create(dto))
    .WithName("CreateCoupon")
    .WithSummary("Creates a coupon that gives the customer a discount on the next order")
    .WithDescription("Send the percentage and the code. The coupon can be given to one customer or to everybody. Returns 409 if the code exists.");

app.MapDelete("/reviews/{id}", (string id, IReviews r) => r.Delete(id))
    .WithSummary("Deletes a review")
    .WithDescription("Removes a negative or positive review from your own web shop. Only administrators may delete reviews.");

app.MapPost("/gift-cards", (GiftCardDto dto, IGiftCards g) => g.Issue(dto))
    .WithSummary("Issues a gift card")
    .WithDescription("The gift card is mailed to the customer's e-mail address and can be redeemed at the checkout.");

app.MapGet("/rewards", ([FromQuery] string customerId, IRewards r) => r.List(customerId))
    .WithSummary("Lists loyalty points and cashback of a customer");

app.Run();
