using System.CommandLine;

var orderArg = new Argument<string>("order") { Description = "亚马逊订单号" };
var kindOpt = new Option<string>("--kind") { Description = "消息种类: lens / case / cash / friend" };
var root = new RootCommand("给买家发站内信的小工具") { orderArg, kindOpt };

root.SetAction(async (parse, ct) =>
{
    var order = parse.GetValue(orderArg)!;
    var text = parse.GetValue(kindOpt) switch
    {
        "lens" => $"您好，订单{order}的镜头盖是另外一箱发的，明天会到。",
        "case" => $"您好，订单{order}的相机包拉链坏了，我们换新的给您，旧的不用寄回。",
        "cash" => $"您好，订单{order}签收后联系我，返您三十块现金，微信转。", // expect: BSM1004
        "friend" => "您好，推荐朋友来买，您俩各得一张代金券，多推多得。", // expect: BSM1002|BSM1006
        var k => throw new ArgumentException($"不认识的种类: {k}")
    };

    using var api = new StationLetterClient();
    await api.SendToBuyerAsync(order, text, ct);
    Console.WriteLine("已发送");
});

return await root.Parse(args).InvokeAsync();
