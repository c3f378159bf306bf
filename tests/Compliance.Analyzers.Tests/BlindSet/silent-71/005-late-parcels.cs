using System;
using System.Collections.Generic;

namespace Sfl.Logistics.Late;

public class LateParcelTexts
{
    public static IEnumerable<(string Lang, string Reason, Func<string, string, string> Make)> All()
    {
        yield return ("en", "strike", (o, d) => $"The carrier is on strike, so order {o} cannot arrive on the promised day. The new estimate is {d}. You may also have it cancelled; in that case we refund the full amount.");
        yield return ("en", "flood", (o, d) => $"Because of floods around the depot, order {o} is delayed until about {d}. We are sorry. If that is too late for you, write back and we will refund you.");
        yield return ("en", "soldout", (o, d) => $"The last lamp was damaged in our stock on {d}, so we have cancelled order {o} and refunded it in full. Nothing needs to be done on your side.");
        yield return ("zh", "strike", (o, d) => $"由于承运商罢工，订单{o}无法按承诺日期送达，新的预计送达日期为{d}。您也可以选择由我们取消订单并全额退款。");
        yield return ("zh", "flood", (o, d) => $"仓库周边发生洪水，订单{o}将延迟到{d}左右送达，非常抱歉。如果来不及，请回复我们，我们为您退款。");
        yield return ("zh", "soldout", (o, d) => $"最后一盏灯于{d}在库内损坏，我们已取消订单{o}并全额退款，您无需任何操作。");
    }
}
