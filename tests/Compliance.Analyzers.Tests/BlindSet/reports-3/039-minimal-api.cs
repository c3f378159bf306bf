using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Basalt.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBuyerMessaging, SpApiBuyerMessaging>();
builder.Services.AddOpenApi();

var app = builder.Build();
app.MapOpenApi();

app.MapPost("/orders/{orderId}/messages/late", async (string orderId, int days, IBuyerMessaging m) =>
{
    await m.SendAsync(orderId, $"Hello, the flight with your parcel was cancelled, it will be {days} days late. If that does not suit you, we cancel the order and refund it.");
    return Results.Accepted();
}).WithSummary("Late parcel, no coupon attached");

app.MapPost("/orders/{orderId}/messages/discount-request", async (string orderId, DiscountRequest r, IBuyerMessaging m) =>
{
    // the buyer asked for a lower price
    var answer = r.Units switch
    {
        1 => "Hello, we cannot offer a private discount. The price shown on the product page applies.",
        < 10 => $"Hello, order {r.Units} pieces and we will quietly refund you 10% after the purchase.", // expect: BSM1001|BSM1003
        _ => "Hello, for such a quantity write to wholesale@basalt-trading.example and we will invoice you directly.", // expect: BSM3002, BSM3003
    };
    await m.SendAsync(orderId, answer);
    return Results.Ok(new { orderId, answer });
});

app.MapPost("/orders/{orderId}/messages/nps", (string orderId, int score, IBuyerMessaging m) =>
    score >= 9
        ? m.SendAsync(orderId, "Hello, you rated our service 9 or 10, so please say the same in a public Amazon review!") // expect: BSM2003|BSM2002
        : m.SendAsync(orderId, "Hello, you told us that the tripod wobbles. Please tighten the screw under the plate; if it does not help, we replace the tripod."));

app.Run();

record DiscountRequest(int Units);
