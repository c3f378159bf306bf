using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Aqua.Kefu.Jiqiren;

public sealed class ZidongHuifu
{
    private static readonly string[] Kaichang = ["您好，", "您好呀，", "嗨，"];

    private static readonly ImmutableArray<string> GuolvqiHuifu =
    [
        "过滤器第一次使用前请先把滤棉冲洗一遍，否则水会发白。",
        "漏水的密封圈今天寄出，免费，请留意查收。",
        "水泵异响请拍一段视频发来，我们判断后给您换新或退款。",
        "鱼缸也在我们家买吧，报暗号“小丑鱼”立减30。", // expect: BSM1001|BSM1007
    ];

    private readonly List<string> _dengHuifu = new()
    {
        "水草灯的定时器长按三秒即可重置。",
        "灯臂断裂属于运输损坏，整灯退款已经提交。",
        "别急着退，您留着用，我们补您一半的钱，咱们私下解决就好。", // expect: BSM1003|BSM1004
        "请问鱼缸玻璃厚度是多少毫米？夹具有两种规格。",
    };

    private static readonly FrozenDictionary<string, string[]> AnLei = new Dictionary<string, string[]>
    {
        ["zan"] = ["谢谢您的认可！麻烦把刚才这段话发到商品评价里，配两张图更好。"], // expect: BSM2003|BSM2006
        ["wen"] = ["加热棒必须完全浸没后再通电。", "换水前请先断电十分钟。"],
    }.ToFrozenDictionary();

    public string Tiaoxuan(string lei, Random rng)
    {
        var pool = lei == "deng" ? _dengHuifu : AnLei.TryGetValue(lei, out var arr) ? arr.ToList() : GuolvqiHuifu.ToList();
        return Kaichang[rng.Next(Kaichang.Length)] + pool[rng.Next(pool.Count)];
    }
}
