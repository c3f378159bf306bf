using System;
using System.Collections.Generic;
using System.Linq;

namespace LingDang.Sequences;

/// <summary>为一张已签收订单生成邮件序列</summary>
public class SequenceBuilder
{
    public IReadOnlyList<PlannedMessage> Build(DeliveredOrder order)
    {
        return Messages().Select((m, i) => new PlannedMessage(order.OrderId, order.DeliveredOn.AddDays(3 * (i + 1)), m)).ToList();

        IEnumerable<string> Messages()
        {
            if (order.PartMissing)
                yield return "您好，沙发缺少的四只脚今天已经寄出，您不需要做任何事。";

            yield return $"您好，{order.ShortTitle}还满意吗？恳请您给个满星好评，对我们这样的小店非常重要。"; // expect: BSM2002
            yield return "您好，我们还没有看到您的评价，这是第三次提醒您，请尽快去写。"; // expect: BSM2006

            if (order.Total > 200m)
                yield return "您好，推荐一位朋友来我们店里购买，您和朋友各得25美元。"; // expect: BSM1006|BSM1003
        }
    }
}

public record DeliveredOrder(string OrderId, DateOnly DeliveredOn, string ShortTitle, decimal Total, bool PartMissing);
public record PlannedMessage(string OrderId, DateOnly On, string Text);
