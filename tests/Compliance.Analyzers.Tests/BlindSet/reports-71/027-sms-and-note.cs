using System.Collections.Generic;
using System.Threading.Tasks;

namespace Mingtai.Amz.Notes;

public static class BuyerNoteExtensions
{
    private static readonly (string Lang, string Kind, string Note)[] Notes =
    {
        ("en", "part", "The missing handle for your pan was mailed today, no need to return anything."),
        ("en", "part2", "The handle for your pan is out of production, so we are sending you a gift card over 12 dollars to say sorry."), // expect: BSM1005|BSM1003
        ("en", "care", "The pan in your order can be used on induction hobs. Click the opt-out link below if you want no further messages."), // expect: BSM4006
        ("zh", "part", "缺少的锅柄今天已寄出，原件无需退回。"),
        ("zh", "part2", "锅柄已停产，配件没法补了，发您一个优惠码PAN20，下次买锅直接抵扣。"), // expect: BSM1002
        ("zh", "care", "您订单中的锅可用于电磁炉。使用时请注意：<font size=7 color=red>请勿干烧</font>。"), // expect: BSM5003|BSM5002
    };

    public static async Task NotifyBuyerAsync(this IAmazonBuyerChannel channel, string orderId, string lang, string kind)
    {
        foreach (var (l, k, note) in Notes)
        {
            if (l == lang && k == kind)
            {
                await channel.SendMessageAsync(orderId, note);
                return;
            }
        }
    }

    public static IEnumerable<string> Kinds(this IAmazonBuyerChannel _, string lang)
    {
        foreach (var n in Notes)
            if (n.Lang == lang)
                yield return n.Kind;
    }
}
