using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<BuyerChannel>();
var app = builder.Build();

app.MapPost("/orders/{id}/notify/delay", async (string id, BuyerChannel channel) =>
{
    await channel.SendToBuyer(id, $"Your order {id} leaves one day later than planned because our label printer failed. We apologise.");
    return Results.Accepted();
});

app.MapPost("/orders/{id}/notify/keep", async (string id, decimal price, BuyerChannel channel) =>
{
    var half = price / 2;
    await channel.SendToBuyer(id, $"If you close the A-to-z claim today, we will send you {half:C} by Zelle."); // expect: BSM1004|BSM1003
    return Results.Accepted();
});

app.MapPost("/orders/{id}/notify/threat", async (string id, BuyerChannel channel) =>
{
    await channel.SendToBuyer(id, "Take your review down within 48 hours or our lawyer will sue you for defamation."); // expect: BSM4003|BSM2004
    return Results.Accepted();
});

app.MapPost("/orders/{id}/notify/photo", async (string id, BuyerChannel channel) =>
{
    await channel.SendToBuyer(id, "Please reply with a photo of the torn seam so that we can order the right replacement part.");
    return Results.Accepted();
});

app.Run();

static string Footer(string shop) => $"Kind regards, {shop}";
static string Draft(BuyerChannel channel, string id) => channel.
