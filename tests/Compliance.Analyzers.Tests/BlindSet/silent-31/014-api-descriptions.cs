var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();

app.MapPost("/promotions", (PromotionDto dto) => Results.Created($"/promotions/{dto.Code}", dto))
    .WithName("CreatePromotion")
    .WithSummary("Creates a coupon")
    .WithDescription("Creates a coupon code with a percentage off. The code is public and appears on the product page.");

app.MapDelete("/reviews/{id}/flag", (int id) => Results.NoContent())
    .WithSummary("Removes the flag of a review")
    .WithDescription("Does not delete the review itself; only the internal flag is removed.");

app.MapPost("/messages/negativeFeedbackRemoval", (string orderId) =>
        Results.Problem(title: "Gone", detail: "Amazon removed this operation in August 2025.", statusCode: 410))
    .WithSummary("Formerly asked for feedback removal");

app.MapGet("/giftcards/{code}", (string code) => Results.Ok(new { code, balance = 20m }))
    .WithDescription("Returns the balance of a gift card.");

app.Run();

public record PromotionDto(string Code, int PercentOff, DateOnly ValidUntil);
