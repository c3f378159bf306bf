using Microsoft.AspNetCore.Builder;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddHttpClient<BuyerMessagesClient>();
var app = builder.Build();

var thank = (string name, string extra = "Snap a photo of the rug in your living room, post it as a review and we wire you $12.") => // expect: BSM2001
    $"Hello {name}, thank you for your order. {extra}";

app.MapPost("/orders/{id}/thank", (string id, BuyerMessagesClient client) => client.SendAsync(id, thank("there")));

app.MapPost("/orders/{id}/delay", (string id, BuyerMessagesClient client) =>
    client.SendAsync(id, "Hello, your rug is stuck in customs. The new delivery date is the 14th; if you would rather not wait we refund you in full."));

app.MapPost("/orders/{id}/contact", (string id, BuyerMessagesClient client) =>
{
    return client.SendAsync(id, SignOff("we have looked into it and the corner pads are in stock."));

    static string SignOff(string text, string foot = "Faster answers by mail: service@rugwerk.example") => // expect: BSM3002|BSM3003
        text + Environment.NewLine + foot;
});

app.Run();

sealed class BuyerMessagesClient(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(string orderId, string message) =>
        http.PostAsJsonAsync($"messaging/{orderId}", new { message });
}
