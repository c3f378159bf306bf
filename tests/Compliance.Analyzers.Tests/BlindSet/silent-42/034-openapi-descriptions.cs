using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/coupons", (CouponDto dto) => Results.Created($"/coupons/{dto.Code}", dto))
   .WithName("CreateCoupon")
   .WithSummary("Creates a coupon")
   .WithDescription("The coupon takes a percentage off the cart. Codes are unique; a customer can use each code once.");

app.MapDelete("/reviews/{id}", (int id) => Results.NoContent())
   .WithName("DeleteReview")
   .WithSummary("Deletes a review")
   .WithDescription("Removes a spam review of the web shop. Positive and negative reviews are treated alike.");

app.MapPost("/gift-cards", (GiftCardDto dto) => Results.Ok(dto))
   .WithSummary("Issues a gift card")
   .WithDescription("Sends the gift card by e-mail to the address in the body; the amount must be between 5 and 200 EUR.");

app.MapPost("/cashback", () => Results.StatusCode(501))
   .WithDescription("Not implemented: cashback to PayPal accounts of wholesale clients.");

app.Run();

record CouponDto(string Code, int Percent);
record GiftCardDto(string Email, decimal Amount);
