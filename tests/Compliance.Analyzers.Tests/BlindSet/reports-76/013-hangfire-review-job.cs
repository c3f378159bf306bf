using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Hangfire;
using Serilog;

namespace Saihu.Jobs
{
    [AutomaticRetry(Attempts = 3)]
    [Queue("amazon-msg")]
    public class YaoPingJob
    {
        private readonly IOrderRepository _orders;
        private readonly IMessageGateway _gateway;

        public YaoPingJob(IOrderRepository orders, IMessageGateway gateway)
        {
            _orders = orders;
            _gateway = gateway;
        }

        [JobDisplayName("亚马逊二次跟进 - 店铺 {0}")]
        public async Task Run(int shopId)
        {
            Log.Information("开始跟进店铺 {ShopId}", shopId);
            IReadOnlyList<OrderInfo> orders = await _orders.GetDeliveredAsync(shopId, DateTime.Today.AddDays(-12));

            foreach (OrderInfo o in orders)
            {
                if (o.ReviewMailCount >= 2)
                {
                    Log.Debug("{OrderNo} 已发送两次, 跳过", o.OrderNo);
                    continue;
                }

                string zhengWen = o.ReviewMailCount == 0
                    ? $"您好，订单 {o.OrderNo} 的安装视频需要的螺丝规格为 M4×12，若包装内缺少请回复我们补寄。"
                    : $"您好，上礼拜给您发过信请您评一下订单 {o.OrderNo}，还没等到您的评价，这次再拜托您抽空去写一下吧。"; // expect: BSM2006

                await _gateway.SendToBuyerAsync(o.OrderNo, zhengWen);
            }

            Log.Information("店铺 {ShopId} 跟进完成, 共 {Count} 单", shopId, orders.Count);
        }
    }
}
