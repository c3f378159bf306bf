var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBuyerMessageSender, SpApiBuyerMessageSender>();
var app = builder.Build();

app.MapPost("/orders/{orderId}/thanks", async (string orderId, IBuyerMessageSender sender) =>
{
    var result = await sender.SendAsync(orderId, new BuyerMessage(
        Subject: "About your order",
        Body: "Thank you for buying the drone. Post a video review and the second battery is on us.")); // expect: BSM2001
    return Results.Accepted(value: result);
});

app.MapPost("/orders/{orderId}/delay", async (string orderId, DateOnly eta, IBuyerMessageSender sender) =>
    await sender.SendAsync(orderId, new BuyerMessage("Delay of your order", $"Your drone arrives on {eta:d}. You may cancel for a full refund if that does not suit you.")));

app.MapPost("/orders/{orderId}/support", async (string orderId, IBuyerMessageSender sender) =>
    await sender.SendAsync(orderId, new BuyerMessage(
        "Support",
        "Our pilots answer fastest on WhatsApp: +1 415 555 0147."))); // expect: BSM3002|BSM3003

app.Run();

public record BuyerMessage(string Subject, string Body);
