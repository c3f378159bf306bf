var app = WebApplication.CreateBuilder(args).Build();

var notices = app.MapGroup("/notices/buyer").RequireAuthorization("aftersales");

notices.MapPost("/delay/{orderId}", (string orderId, DateOnly newDate, IBuyerOutbox outbox) =>
{
    outbox.Enqueue(orderId, "en-GB",
        $"The roaster broke down on Friday and order {orderId} will reach you on {newDate:d MMMM} instead. If that is too late for you, reply and we will refund it in full.");
    return Results.Accepted();
});

notices.MapPost("/address/{orderId}", (string orderId, IBuyerOutbox outbox) =>
{
    outbox.Enqueue(orderId, "en-GB",
        $"The courier could not find the door for order {orderId}. Please send us the flat number and, if there is one, the gate code.");
    return Results.Accepted();
});

notices.MapPost("/address/{orderId}/zh", (string orderId, IBuyerOutbox outbox) =>
{
    outbox.Enqueue(orderId, "zh-CN", $"订单 {orderId} 的地址缺少门牌号，请回复完整地址，以便快递重新派送。");
    return Results.Accepted();
});

notices.MapPost("/no-stock/{orderId}", (string orderId, decimal amount, IBuyerOutbox outbox) =>
{
    outbox.Enqueue(orderId, "en-GB",
        $"The dripper of order {orderId} broke in our warehouse and we have no second one. We have refunded {amount:0.00} GBP in full today.");
    return Results.Accepted();
});

app.Run();
