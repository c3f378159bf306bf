using Quartz;
using System.Threading.Tasks;

namespace Lakeside.Agency.Jobs
{
    [DisallowConcurrentExecution]
    public class AfterDispatchJob : IJob
    {
        private readonly IOrderRepository _orders;
        private readonly IAmazonMessenger _messenger;

        public AfterDispatchJob(IOrderRepository orders, IAmazonMessenger messenger)
        {
            _orders = orders;
            _messenger = messenger;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            foreach (var order in await _orders.DispatchedTodayAsync(context.CancellationToken))
            {
                var subject = "Order " + order.AmazonOrderId;
                var body = order.Language switch
                {
                    "en" => $"Great news, your order {order.AmazonOrderId} has just been shipped! Tracking number: {order.Tracking}.", // expect: BSM4002
                    "zh" => $"亲，您的订单 {order.AmazonOrderId} 今天已经发货啦，运单号 {order.Tracking}，请留意物流信息。", // expect: BSM4002
                    _ => null,
                };
                if (body != null) await _messenger.SendToBuyerAsync(order.AmazonOrderId, subject, body);
            }
        }
    }
}
