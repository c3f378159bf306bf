using System.Text.Json;

var store = new JsonThreadStore("threads.json");
var sender = new RelaySender(Environment.GetEnvironmentVariable("RELAY_KEY"));

foreach (var thread in await store.OpenThreadsAsync())
{
    var answer = PickAnswer(thread);
    if (answer is null)
    {
        Console.WriteLine($"{thread.OrderId}: 没有匹配, 留给人工");
        continue;
    }

    await sender.ReplyAsync(thread.OrderId, answer);
    Console.WriteLine($"{thread.OrderId}: 已回复");
}

static string? PickAnswer(BuyerThread t) => t.Topic switch
{
    "size" => $"亲，{t.OrderId}这单可以换码哈，点退货选换尺码就行，运费我们出。",
    "price" => "亲，下回想再买直接加我微信 lulu_home88，比店里便宜不少呢～", // expect: BSM3002|BSM3003|BSM1001
    "broken" => $"亲，订单{t.OrderId}的杯子碎了真不好意思，今天就给您重发一个新的，不用退。",
    "badstar" => "亲，您那条差评能不能帮忙撤掉呀？撤了马上给您退全款哦", // expect: BSM2001|BSM2004
    "slow" => $"亲，{t.OrderId}卡在海关了，预计周五能到，要是等不了我们就全额退款。",
    _ => null
};

record BuyerThread(string OrderId, string Topic, string LastText);
