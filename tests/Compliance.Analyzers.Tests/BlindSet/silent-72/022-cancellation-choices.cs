using System.Collections.Generic;

namespace Larkspur.Orders.Messages
{
    public sealed class CancellationMessages
    {
        public static readonly CancellationMessages Instance = new CancellationMessages();

        private readonly Dictionary<string, (string En, string Zh)> _map = new()
        {
            ["no_inventory"] = (
                "The blue rug of order {0} was damaged in our warehouse and there is no other. We have cancelled the order and refunded the full amount.",
                "您好，订单 {0} 的蓝色地毯在仓库受潮损坏且无库存，我们已取消订单并全额退款。"),
            ["buyer_asked"] = (
                "As you asked, order {0} is cancelled. Your card was not charged.",
                "您好，按照您的要求，订单 {0} 已取消，款项未扣除。"),
            ["too_late"] = (
                "Order {0} was already with the carrier when you asked us to cancel it. Refuse the parcel or send it back, and we refund it.",
                "您好，您申请取消时订单 {0} 已交给承运人，您可以拒收或退货，我们收到后退款。"),
            ["late"] = (
                "Order {0} will be five days late because a machine stood still. Shall we go on, or would you prefer that we cancel and refund it?",
                "您好，因设备停机，订单 {0} 将延迟五天，请问您愿意等待，还是由我们取消并退款？"),
        };

        public string Get(string key, bool chinese, string orderId)
        {
            var pair = _map[key];
            return string.Format(chinese ? pair.Zh : pair.En, orderId);
        }
    }
}
