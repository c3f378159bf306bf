using Microsoft.AspNetCore.Mvc;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog();
builder.Services.AddSingleton<ITouchpointSender, BuyerThreadSender>();
var app = builder.Build();

app.MapPost("/touchpoints/{orderId}/delivered", async (string orderId, [FromServices] ITouchpointSender sender) =>
{
    await sender.SendToBuyerAsync(orderId,
        subject: "Care tips for your linen sheets",
        body: "Hello, wash the sheets at 40 degrees before the first night. As a small extra, your next set is 20% cheaper if you order within two weeks."); // expect: BSM1001|BSM1006
    return Results.Accepted();
});

app.MapPost("/touchpoints/{orderId}/day-ten", async (string orderId, ITouchpointSender sender) =>
{
    Log.Information("Day ten touchpoint for {OrderId}", orderId);
    await sender.SendToBuyerAsync(orderId,
        subject: "How did you sleep?",
        body: "Hi there, if we may ask one thing: please give the sheets all five stars on Amazon, it keeps our little weaving mill alive."); // expect: BSM2002
    return Results.Accepted();
});

app.MapPost("/touchpoints/{orderId}/late", async (string orderId, ITouchpointSender sender) =>
{
    await sender.SendToBuyerAsync(orderId, "Your order is late",
        "Hello, the carrier lost two days because of the storm. The new date is Friday. If that is too late for you, tell us and we refund the order in full.");
    return Results.Accepted();
});

app.Run();
