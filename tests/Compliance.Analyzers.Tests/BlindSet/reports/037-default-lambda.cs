using Microsoft.AspNetCore.Builder;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBuyerOutbox, BuyerOutbox>();
var app = builder.Build();

var draftReview = (string orderId, string text = "Leave us a glowing review and get your money back.") => // expect: BSM2001|BSM2002
    app.Services.GetRequiredService<IBuyerOutbox>().Queue(orderId, text);

var draftDelay = (string orderId, string text = "Your planter is two days late because of the storm. We are sorry.") =>
    app.Services.GetRequiredService<IBuyerOutbox>().Queue(orderId, text);

app.MapPost("/orders/{id}/follow-up", (string id) => draftReview(id));
app.MapPost("/orders/{id}/delay", (string id) => draftDelay(id));

app.Run();
