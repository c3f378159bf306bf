using System;
using System.Collections.Immutable;

namespace ZhuoYue.Amz.Kefu;

public static class BuyerPhrases
{
    public static ImmutableArray<string> Openers { get; } =
    [
        "亲爱的买家，您好：",
        "您好，这里是卓越家居客服：",
        "您好，关于订单 {amazonOrderId}：",
    ];

    public static ImmutableArray<string> Middles { get; } =
    [
        "您反馈的异味是新海绵的气味，通风两天即可散去，如仍介意可以在订单页申请退货，运费我们承担。",
        "缺的两颗膨胀螺丝今天补寄，不收任何费用。",
        "收到货用着好的话，麻烦给个 5星好.评 ，咱们小店靠您了。", // expect: BSM2002|BSM5004
        "方便的话加下咱们 v.信 zyjj2020 ，私聊更快。", // expect: BSM3002|BSM5004
        "客服小妹给您比心啦🥰🎉", // expect: BSM5001
    ];

    public static ImmutableArray<string> Closers { get; } = ["给您添麻烦了，抱歉。", "请把开箱照片直接回复在本消息里，我们好安排补寄。"];

    public static string Combine(int opener, int middle, int closer, string amazonOrderId)
    {
        ArgumentException.ThrowIfNullOrEmpty(amazonOrderId);
        return (Openers[opener] + Middles[middle] + Closers[closer]).Replace("{amazonOrderId}", amazonOrderId);
    }
}

public class BuyerPhraseSender
{
    private readonly IAmazonMailbox _mailbox;

    public BuyerPhraseSender(IAmazonMailbox mailbox)
    {
        _mailbox = mailbox;
    }

    public void Send(string amazonOrderId, string relayAddress, int opener, int middle, int closer)
    {
        var content = BuyerPhrases.Combine(opener, middle, closer, amazonOrderId);
        _mailbox.Send(relayAddress, "订单 " + amazonOrderId, content);
    }
}
