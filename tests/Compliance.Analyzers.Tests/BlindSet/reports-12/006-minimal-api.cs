using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IAmazonMessageGateway, AmazonMessageGateway>();
var app = builder.Build();

app.MapPost("/orders/{orderId}/messages/damage", async (string orderId, IAmazonMessageGateway gateway) =>
{
    await gateway.SendToBuyerAsync(orderId,
        "Hello, thank you for the photos of the cracked bowl. A new one is on its way and arrives on Thursday.");
    return Results.Accepted();
});

app.MapPost("/orders/{orderId}/messages/care", async (string orderId, IAmazonMessageGateway gateway, string message =
    "Hello, our summer sale starts on Friday: visit our store and discover the new teapots!") => // expect: BSM1007
{
    await gateway.SendToBuyerAsync(orderId, message);
    return Results.Accepted();
});

app.MapPost("/orders/{orderId}/messages/manual", async (string orderId, IAmazonMessageGateway gateway) =>
{
    string ManualText(string lang = "en") => lang == "en"
        ? "Hello, next time please order directly from us and pay by bank transfer instead of through Amazon." // expect: BSM3003
        : "您好，说明书请看包装盒内的小册子，第4页有清洗方法。";
    await gateway.SendToBuyerAsync(orderId, ManualText());
    return Results.Accepted();
});

app.Run();
