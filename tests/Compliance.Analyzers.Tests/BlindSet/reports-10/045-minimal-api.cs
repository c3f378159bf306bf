using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBuyerMessageQueue, RabbitBuyerMessageQueue>();
var app = builder.Build();

app.MapPost("/hooks/delivered", async (DeliveredEvent e, IBuyerMessageQueue queue) =>
{
    string message = "您好，您买的行李箱已改好密码，初始密码为 000。";
    if (e.SellerFlags.Contains("aggressive"))
    {
        message = "您好，给行李箱写个五星好评，";  // expect: BSM2001|BSM2002
        message += "我们马上送您一个洗漱包！";
    }
    await queue.EnqueueMessageAsync(e.OrderId, message);
    return Results.Accepted();
});

app.MapPost("/hooks/returned", async (ReturnedEvent e, IBuyerMessageQueue queue) =>
{
    await queue.EnqueueMessageAsync(e.OrderId, $"您好，退回的行李箱已收到，退款 {e.Amount} 美元已提交亚马逊处理。");
    await queue.EnqueueMessageAsync(e.OrderId, "您好，同款不满意没关系，本店还有十几款新箱子，全部新品等您来选。"); // expect: BSM1007
    return Results.NoContent();
});

app.MapPost("/hooks/complained", async (ReturnedEvent e, IBuyerMessageQueue queue, ISettings settings) =>
{
    var tel = settings.HotLine;
    await queue.EnqueueMessageAsync(e.OrderId, "您好，拉杆断裂属于质量问题，我们今天为您换新，运费由我们承担。");
    if (!string.IsNullOrEmpty(tel))
        await queue.EnqueueMessageAsync(e.OrderId, $"您好，亚马逊消息回得慢，请直接拨打我们的电话 {tel} 处理。"); // expect: BSM3002|BSM3003
    return Results.Ok();
});

app.Run();

public record DeliveredEvent(string OrderId, string[] SellerFlags);
public record ReturnedEvent(string OrderId, decimal Amount);
