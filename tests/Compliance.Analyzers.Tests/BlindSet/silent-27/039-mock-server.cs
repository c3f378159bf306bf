using Microsoft.AspNetCore.Builder;

var app = WebApplication.Create(args);

// fake Amazon for the integration lab
app.MapPost("/messaging/v1/orders/{id}/messages/negativeFeedbackRemoval", (string id) => Results.StatusCode(410));
app.MapPost("/solicitations/v1/orders/{id}/solicitations/productReviewAndSellerFeedback", (string id) => Results.Created());
app.MapGet("/coupons/v0/coupons", () => new { coupons = new[] { new { id = "c1", discountType = "PERCENT_OFF", value = 10 } } });
app.MapGet("/reviews/{asin}", (string asin) => new[]
{
    new { stars = 5, title = "Five stars", text = "Best gift ever, would buy again" },
    new { stars = 1, title = "Broke", text = "Seller refused a refund and offered a coupon" },
});

app.Run("http://localhost:5099");
