using System.Collections.Generic;

namespace Havelblick.Postsale.Delay
{
    internal class DelayLetter
    {
        internal IEnumerable<string> ComposeBuyerLetter(OrderInfo order, int days)
        {
            yield return "Dear " + order.Buyer + ",";
            yield return "the desk lamp from order " + order.Id + " is still in the harbour of Hamburg.";
            yield return $"It will reach you {days} days later than promised.";
            if (days > 7)
            {
                yield return "If that is too late for you, we cancel the order and you get back everything you paid.";
                yield return "If you prefer to wait, there is nothing for you to do.";
            }
            yield return "We are sorry for the trouble.";
            yield return "Havelblick customer care";
        }

        internal IEnumerable<string> ComposeZh(OrderInfo order, int days)
        {
            yield return order.Buyer + "您好：";
            yield return $"订单 {order.Id} 的台灯仍在港口等待清关，预计晚到 {days} 天。";
            yield return "若您不愿等待，我们可取消订单并全额退款。";
            yield return "给您带来不便，深表歉意。";
        }
    }
}
