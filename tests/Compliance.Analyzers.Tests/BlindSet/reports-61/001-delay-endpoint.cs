using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new AmazonConnection(builder.Configuration.GetSection("Amazon").Get<AmazonCredential>()!));
builder.Services.AddScoped<LateOrders>();
var app = builder.Build();

app.MapGet("/healthz", () => Results.Ok("up"));

app.MapPost("/orders/{id}/late", async (string id, LateRequest req, AmazonConnection amz, CancellationToken ct) =>
{
    if (req.Days <= 0)
        return Results.BadRequest("Days must be positive.");

    var text = $"Hey {req.Name}, quick heads up about order {id}: the carrier lost a truckload and your parcel is {req.Days} day(s) late. " +
               "If you'd rather not wait just say so and we refund the whole order. " +
               "Sorry for the hassle, we'll knock 10 bucks off whatever you buy from us next."; // expect: BSM1001|BSM1006|BSM1003

    var ok = await amz.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest { Text = text }, ct);
    return ok ? Results.Accepted() : Results.Problem("Amazon said no, see log");
});

app.MapPost("/orders/{id}/lost", async (string id, AmazonConnection amz, CancellationToken ct) =>
{
    await amz.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest
    {
        Text = $"Hi, your parcel for order {id} got lost in transit. We have refunded the full amount, it goes back to the card you paid with."
    }, ct);
    return Results.Accepted();
});

app.Run();

record LateRequest(string Name, int Days);
