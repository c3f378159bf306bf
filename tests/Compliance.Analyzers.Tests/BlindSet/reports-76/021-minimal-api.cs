using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Kuajing.Bot;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<AmazonThreadClient>();
builder.Services.AddSingleton<IntentClassifier>();

var app = builder.Build();

app.MapPost("/amazon/threads/{threadId}/auto-reply", async (
    string threadId, IncomingBuyerMessage incoming, IntentClassifier classifier, AmazonThreadClient client) =>
{
    var intent = classifier.Classify(incoming.Text);
    var reply = intent switch
    {
        Intent.Where => "您好，包裹正在派送途中，如果周三前没有收到，请再回复我们，我们会重新发货或者退款。",
        Intent.Coupon => "您好，有的有的，下单时填 FANS8 立减，只给私信过来的朋友用。", // expect: BSM1002|BSM1001
        Intent.Praise => "您好，谢谢夸奖！把刚才这几句原样贴到商品评价区去好不好？五颗星别忘了点。", // expect: BSM2002|BSM2003
        Intent.Return => "您好，退货已批准，请在您的订单页面打印退货标签，收到货后退款会退回原支付方式。",
        Intent.Human => "您好，人工客服工作时间为北京时间 9 点到 18 点，您的问题已转给同事，明早在这里回复您。",
        _ => null
    };

    if (reply is null)
    {
        return Results.NoContent();
    }

    await client.ReplyAsync(threadId, reply);
    return Results.Ok(new { intent, replied = true });
});

app.Run();

public record IncomingBuyerMessage(string OrderId, string Text);
