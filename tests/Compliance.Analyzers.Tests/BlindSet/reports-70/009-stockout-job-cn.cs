using System;
using System.Linq;
using System.Threading.Tasks;
using Quartz;

namespace Yuanshan.Erp.Jobs
{
    [DisallowConcurrentExecution]
    public class StockOutNoticeJob : IJob
    {
        private readonly IOrderRepository _orders;
        private readonly IAmazonMessageGateway _gateway;

        public StockOutNoticeJob(IOrderRepository orders, IAmazonMessageGateway gateway)
        {
            _orders = orders;
            _gateway = gateway;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var pending = await _orders.ListUnshippedAsync("Amazon");
            foreach (var order in pending.Where(o => o.Stock <= 0))
            {
                var body = order.Refunded
                    ? $"您好，订单 {order.PlatformOrderId} 的商品在仓库受潮，无法发出，我们已取消订单并全额退款，款项会退回原支付方式，十分抱歉。"
                    : $"您好，订单 {order.PlatformOrderId} 的商品卖完了，请您在订单页面自己点一下取消，"; // expect: BSM4001

                if (!order.Refunded)
                {
                    body += "原因请选“不想要了”，谢谢配合。"; // expect: BSM4001
                }

                await _gateway.SendToBuyerAsync(order.PlatformOrderId, "关于您的订单", body);
                order.LastNoticeUtc = DateTime.UtcNow;
            }

            await _orders.SaveAsync();
        }
    }
}
