var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<AmazonMessenger>();
var app = builder.Build();

app.MapPost("/orders/{id}/messages/lost", async (string id, AmazonMessenger messenger) =>
{
    await messenger.SendBuyerMessageAsync(id, "Good evening, DHL has lost your parcel. We have refunded the price and the shipping.");
    return Results.Accepted();
});

app.MapPost("/orders/{id}/messages/goodwill", async (string id, AmazonMessenger messenger) =>
{
    await messenger.SendBuyerMessageAsync(id, "Good evening, a rebate of 12 EUR is paid into your bank account once you tell us the IBAN."); // expect: BSM1004
    return Results.Accepted();
});

app.MapPost("/orders/{id}/messages/tester", async (string id, AmazonMessenger messenger) =>
{
    const string text = "Good evening, testers wanted: order our new pan, review it, and the money you spent returns to you."; // expect: BSM2001|BSM1007
    await messenger.SendBuyerMessageAsync(id, text);
    return Results.Accepted();
});

app.Run();
