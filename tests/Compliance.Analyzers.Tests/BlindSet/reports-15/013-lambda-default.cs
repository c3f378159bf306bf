using Microsoft.AspNetCore.Builder;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<BuyerChat>();
var app = builder.Build();

// C# 12 lambda 默认值，运营可以不传 msg
var sendWelcome = (string buyer, string msg = "扫包裹里的二维码，进粉丝群领福利。") => BuyerChat.Send(buyer, msg); // expect: BSM3001|BSM3003|BSM1006
var sendLost = (string buyer, string msg = "包裹丢失，已为您重新发货，不收任何费用。") => BuyerChat.Send(buyer, msg);

app.MapPost("/msg/welcome/{buyer}", (string buyer) => sendWelcome(buyer));
app.MapPost("/msg/lost/{buyer}", (string buyer) => sendLost(buyer));
app.MapPost("/msg/gate/{buyer}", (string buyer) => { Gate(buyer); return Results.Ok(); });
app.Run();

static void Gate(string buyer,
    string happy = "Love it? Tell the world with a review. Not love it? Tell only us.", // expect: BSM2003
    string size = "The 40 inch one fit your window, please measure again to be safe.")
{
    BuyerChat.Send(buyer, happy);
    BuyerChat.Send(buyer, size);
}
