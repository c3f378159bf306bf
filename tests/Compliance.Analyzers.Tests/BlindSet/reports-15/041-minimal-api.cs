using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
var g = app.MapGroup("/draft").WithTags("客服草稿");

// 前端点一下，直接把草稿发给买家
g.MapGet("/refund/{name}", (string name) => Results.Ok(new Draft($"{name}您好，退款已提交，Amazon会退回原卡。")));

g.MapGet("/rebuy/{name}", (string name) => Results.Ok(new Draft(
    $"Hi {name}, second order in this year is on us, only pay the shipping."))); // expect: BSM1006|BSM1005

g.MapGet("/chart/{name}", (string name) => Results.Ok(new Draft(
    $"Hi {name}, the size chart is in picture 4, please measure your foot in cm.")));

g.MapGet("/ins/{name}", ([FromRoute] string name, [FromQuery] string handle) => Results.Ok(new Draft(
    $"{name}您好，ins关注{handle}，私信我们领运动袜一双。"))); // expect: BSM3002|BSM1005|BSM3001|BSM3003

g.MapPost("/stars/{name}", (string name) => TypedResults.Ok(new Draft(
    $"{name}您好，店铺评价请给满分，别影响我们小店。"))); // expect: BSM2002

app.Run();

record Draft(string BuyerMessage);
