using Microsoft.AspNetCore.Builder;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IAmazonMessageSender, AmazonMessageSender>();
var app = builder.Build();

var gouJian = (string name, string tail = "P.S. We will put you in our product tester group, testers receive new gadgets without pay.") // expect: BSM1006|BSM1005
    => $"Hi {name}, the firmware problem of your camera is solved by reset button 10 second. {tail}";

string HuanHuo(string name, string yuanYin = "lens is foggy")
{
    string JieWei(string hua = "新相机明天发出，旧的不用寄回。") => hua;
    return $"{name}您好，因为{yuanYin}，我们给您换新。{JieWei()}";
}

string XiaoFei(string name, string nr = "差评影响我们全家生计，求您高抬贵手撤掉吧。") => $"{name}，{nr}"; // expect: BSM2004

app.MapPost("/amazon/orders/{id}/message", async (string id, string name, IAmazonMessageSender s) =>
{
    await s.SendAsync(id, gouJian(name));
    return Results.Ok();
});
app.MapPost("/amazon/orders/{id}/huanhuo", (string id, string name, IAmazonMessageSender s) => s.SendAsync(id, HuanHuo(name)));
app.MapPost("/amazon/orders/{id}/chaping", (string id, string name, IAmazonMessageSender s) => s.SendAsync(id, XiaoFei(name)));
app.Run();
