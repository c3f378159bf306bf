using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<AmazonConnection>(AmazonFactory.Create);
var app = builder.Build();

app.MapPost("/orders/{id}/problem/{kind}", async (string id, string kind, AmazonConnection amz, CancellationToken ct) =>
{
    var text = kind switch
    {
        "nostock" => $"Hi, we counted wrong and the last desk mat was already gone. Order {id} was cancelled on our side and refunded in full, sorry.",
        "late" => $"Hi, order {id} is stuck in Memphis and will be two days late. If that's too late for you, tell us and we refund everything.",
        "broken" => $"Hi, the carrier reported a crushed box for order {id}. A free replacement left the warehouse this morning.",
        "partial" => $"Hi, the cable clip was missing in order {id}, so we refunded $6.00 for it to your original payment method.",
        _ => null
    };

    if (text is null)
        return Results.NotFound(new { error = $"no text for '{kind}'" });

    var sent = await amz.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest { Text = text }, ct);
    return Results.Json(new { sent });
});

app.Run();
