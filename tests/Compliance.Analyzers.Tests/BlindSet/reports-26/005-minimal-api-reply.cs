var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddSingleton<AmazonReplyGateway>();
var app = builder.Build();

app.MapPost("/cases/{id:guid}/reply/{reason}", async (Guid id, string reason, AmazonReplyGateway gateway) =>
{
    string reply = reason switch
    {
        "damaged" => "We are sorry the lamp arrived broken. A replacement leaves our warehouse tomorrow, free of charge.",
        "price" => "Should you order directly through our own website we could do it a good deal cheaper.", // expect: BSM3003|BSM1001
        "manual" => "The manual can be downloaded from https://www.lumenhuis.example/handleidingen.", // expect: BSM3001
        "urgent" => "For a faster answer ring our workshop on 01632 960 417 between nine and five.", // expect: BSM3002
        _ => "Thank you for your message. Could you tell us which bulb is fitted?",
    };
    await gateway.ReplyToBuyerAsync(id, reply);
    return Results.Accepted();
});

app.Run();
