using System.Threading.Tasks;
using Quartz;

namespace Hongtu.Erp.Jobs
{
    public class CannotShipJob : IJob
    {
        private readonly IOrderService _orders;
        private readonly IAmazonMessageGateway _gateway;

        public CannotShipJob(IOrderService orders, IAmazonMessageGateway gateway)
        {
            _orders = orders;
            _gateway = gateway;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            foreach (var order in await _orders.ListCannotShipAsync())
            {
                await _orders.CancelAndRefundAsync(order.Id, "NoInventory");

                var text = $"您好，很抱歉，订单 {order.PlatformOrderId} 中的“{order.Title}”在仓库盘点时发现破损，没有可以发出的库存。";
                text += "我们已经取消该订单并全额退款，金额会退回您的原支付方式。";
                text += "您不需要做任何操作。";
                text += "给您带来不便，再次致歉。";

                await _gateway.SendToBuyerAsync(order.PlatformOrderId, text);
            }
        }
    }
}
