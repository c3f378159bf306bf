using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBuyerOutbox, SpApiOutbox>();
var app = builder.Build();

app.MapPost("/orders/{orderId}/notify-delay", async (string orderId, IBuyerOutbox outbox) =>
{
    await outbox.SendBuyerMessageAsync(orderId,
        "Our supplier is two days late with the ink. Your order ships on Monday at the latest. If you would rather not wait, tell us and we cancel it with a full refund.");
    return Results.Accepted();
});

app.MapPost("/orders/{orderId}/win-back", async (string orderId, IBuyerOutbox outbox) =>
{
    await outbox.SendBuyerMessageAsync(orderId,
        "It has been a while! Our autumn inks are out, and Midnight Plum is the one everyone is talking about."); // expect: BSM1007
    return Results.Accepted();
});

app.MapPost("/orders/{orderId}/goodwill", async (string orderId, IBuyerOutbox outbox, string note =
    "We know the leak was a nuisance, so an Amazon gift card for ten dollars is waiting for you.") => // expect: BSM1005|BSM1003
{
    await outbox.SendBuyerMessageAsync(orderId, note);
    return Results.Accepted();
});

app.Run();
