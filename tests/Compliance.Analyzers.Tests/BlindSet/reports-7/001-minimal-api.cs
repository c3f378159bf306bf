using Kestrel.Orders;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IBuyerOutbox, BuyerOutbox>();
builder.Services.AddDbContext<OrderDb>();
var app = builder.Build();

var messages = app.MapGroup("/api/orders/{orderId}/messages").RequireAuthorization("cs-agent");

messages.MapPost("/damaged", async (string orderId, ProblemDto dto, IBuyerOutbox outbox) =>
{
    await outbox.SendAsync(orderId, $"The {dto.ItemName} on order {orderId} was damaged in our warehouse before packing. We have refunded it in full to your original payment method.");
    return Results.Accepted();
});

messages.MapPost("/followup", async (string orderId, IBuyerOutbox outbox, [FromQuery] string firstName = "there") =>
{
    var text = $"Hi {firstName}, we hope the kettle on order {orderId} is doing its job. Enter KETTLE20 at checkout and a fifth comes off any of our teapots."; // expect: BSM1002
    await outbox.SendAsync(orderId, text);
    return Results.Accepted();
});

messages.MapPost("/address", async (string orderId, OrderDb db, IBuyerOutbox outbox) =>
{
    var order = await db.Orders.FindAsync(orderId);
    if (order is null) return Results.NotFound();
    await outbox.SendAsync(orderId, "The courier needs an apartment number for your address. Please reply with it so that we can hand over the parcel.");
    order.AddressAsked = true;
    await db.SaveChangesAsync();
    return Results.Ok();
});

messages.MapPost("/quiet-buyer", (string orderId, IBuyerOutbox outbox) =>
    outbox.SendAsync(orderId, "If anything about the teapot bothers you, tell us first instead of putting it in a review; only leave one if you love it.")); // expect: BSM2003

app.Run();

public record ProblemDto(string ItemName, int Quantity);
