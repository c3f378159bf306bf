using System.Threading.Tasks;

namespace Dingsheng.Oms.Shortage
{
    public class ShortageRefundFlow
    {
        private readonly IOrderAdjuster _adjuster;
        private readonly IUnexpectedProblemSender _sender;

        public ShortageRefundFlow(IOrderAdjuster adjuster, IUnexpectedProblemSender sender)
        {
            _adjuster = adjuster;
            _sender = sender;
        }

        public async Task RunAsync(ShortOrder order)
        {
            if (order.MissingAll)
            {
                await _adjuster.CancelAsync(order.OrderId, AdjustReason.NoInventory);
                await _sender.SendAsync(order.OrderId,
                    $"您好，仓库渗水导致您订单 {order.OrderId} 的地毯受损，无法发货。我们已取消订单并全额退款，款项将原路退回，您无需任何操作。");
                return;
            }

            await _adjuster.RefundLineAsync(order.OrderId, order.MissingSku, AdjustReason.NoInventory);
            await _sender.SendAsync(order.OrderId,
                $"您好，订单 {order.OrderId} 中的 {order.MissingTitle} 缺货，该商品的货款 {order.MissingAmount:F2} 美元已退回，其余商品照常配送。");
        }

        public Task TellDelayAsync(ShortOrder order) => _sender.SendAsync(order.OrderId,
            $"您好，订单 {order.OrderId} 需要等待补货，预计 {order.NewDate:M月d日} 发出。您可以选择继续等待，或者回复我们取消订单并退款。");
    }
}
