using System.Collections.Immutable;

namespace GongZuoTai.HuaShu;

public sealed class HuaShuKu
{
    // 亚马逊站内信话术，客服点一下就发给买家
    public ImmutableArray<string> QuanBu { get; } =
    [
        "您好，尺码偏大可以换小一码，在订单页面申请换货，运费我们出。",
        "您好，赔您点小钱当作心意，您看要多少合适？", // expect: BSM1003
        "您好，我们做工厂的，批量要货直接对公打款，不经亚马逊，单价好谈。", // expect: BSM3003|BSM1001
        "您好，" +
        "谢谢您的耐心，" +
        "回我一个“要”字，" + 
        "店铺券" + // expect: BSM1002
        "马上发到您手上。",
        "您好，买家秀发到评论里，截图找我，运费和一半货款退给您。", // expect: BSM2001
        "您好，拉链坏了很抱歉，整件退款还是换一件，您来定。",
    ];

    public int ShuLiang => QuanBu.Length;
}
