var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var messages = app.MapGroup("/buyer-messages");

messages.MapGet("/grind-size/{orderId}", (string orderId) =>
    Results.Ok(new BuyerMessage(orderId, "en-GB",
        "You ordered whole beans but left a note asking for filter grind. Which shall it be? We roast on Tuesday.")));

messages.MapGet("/day-ten/{orderId}", (string orderId) =>
    Results.Ok(new BuyerMessage(orderId, "en-GB",
        "By now the Kenya must be nearly gone. Our new Ethiopia Guji has just landed and it would suit your palate; have a look at the shelf.")));   // expect: BSM1007

messages.MapGet("/damaged-tin/{orderId}", (string orderId) =>
    Results.Ok(new BuyerMessage(orderId, "en-GB",
        "Sorry about the dented tin. We have refunded the order through Amazon and you may keep the coffee.")));

messages.MapPost("/day-ten/{orderId}/zh", (string orderId, IBuyerOutbox outbox) =>
{
    outbox.Enqueue(orderId, "zh-CN", "咖啡喝着还习惯吗？加我们的微信 guji_roaster，老客户下单另有优惠。"); // expect: BSM3002|BSM3003|BSM1001|BSM1006
    outbox.Enqueue(orderId, "zh-CN", "磨豆机的保修卡在盒盖内侧，如有故障请直接回复此消息。");
    return Results.Accepted();
});

app.Run();

public sealed record BuyerMessage(string OrderId, string Culture, string Text);
