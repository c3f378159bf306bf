using Microsoft.AspNetCore.Mvc;
using Spoke.Bikes.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IAmazonOutbox, SpApiOutbox>();
var app = builder.Build();

app.MapPost("/orders/{orderId}/brake-recall", async (string orderId, IAmazonOutbox outbox) =>
{
    await outbox.EnqueueAsync(orderId, "Please do not ride the bike until the front brake lever has been exchanged. The new lever is free and reaches you this week.");
    return Results.Accepted();
});

app.MapPost("/orders/{orderId}/after-sale", async (string orderId, [FromBody] AfterSale dto, IAmazonOutbox outbox) =>
{
    var text = dto.Happy
        ? "Great to hear that the bike rides well. Post that on Amazon and we will throw in a bell." // expect: BSM2001
        : "What exactly is wrong with the gears? A photo of the derailleur helps us to send the right part.";
    await outbox.EnqueueAsync(orderId, text);
    return Results.Ok(new { orderId, length = text.Length });
});

app.MapPost("/orders/{orderId}/season", async (string orderId, decimal pct, IAmazonOutbox outbox) =>
{
    await outbox.EnqueueAsync(orderId, $"Spring service kits are in, and for you they are {pct:0}% cheaper than for everyone else."); // expect: BSM1001|BSM1007
    return Results.Ok();
});

app.MapPost("/orders/{orderId}/video", (string orderId, IAmazonOutbox outbox) =>
    outbox.EnqueueAsync(orderId, "The assembly film is on our own site: https://spoke-bikes.example/assembly")); // expect: BSM3001

app.MapGet("/health", () => Results.Text("ok"));

app.Run();

record AfterSale(bool Happy, string? Comment);
