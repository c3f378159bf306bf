namespace Shunde.Push;

public class KitchenMsg
{
    // 厨房类目，买家消息池，随机抽一条
    private static readonly string[] Delivered =
    [
        "您好，锅体首次使用请先开锅，步骤见说明书第2页。",
        "您好，动动手指点五颗星，我们会更有动力。", // expect: BSM2002
        "您好，今晚八点店铺直播，全场低至五折。", // expect: BSM1007|BSM1001
    ];

    private static readonly List<string> Problem =
    [
        "Hi, so sorry, the lid is crack. New lid go out tomorrow.",
        "Hi, let us finish this out of Amazon, we send money by Zelle tonight.", // expect: BSM1004|BSM3003
        "Hi, please send photo of the box label so we can ask the carrier.",
    ];

    public Task RunAsync(IBuyerMessenger m, Order o)
    {
        string[] all = [.. Delivered, .. Problem];
        return m.SendAsync(o.Id, all[Random.Shared.Next(all.Length)]);
    }
}
