using Quartz;
using System.Threading.Tasks;

namespace Maple.Crossborder.Scheduler
{
    [DisallowConcurrentExecution]
    public class BuyerCareJob : IJob
    {
        private readonly IAmazonMailSender _mail;
        private readonly IOrderRepository _orders;

        public BuyerCareJob(IAmazonMailSender mail, IOrderRepository orders)
        {
            _mail = mail;
            _orders = orders;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var batch = await _orders.FindDeliveredAsync(days: 7);
            foreach (var o in batch)
            {
                if (o.HasOpenCase)
                {
                    await _mail.SendAsync(o.RelayAddress, "关于订单 " + o.Id, "您好，承运人仍在查询您的包裹，预计周五前有结果，届时我们再联系您。");
                    continue;
                }

                // expect@+3: BSM1007|BSM1005|BSM1001
                var body = @"您好：
上次您反映的拉链问题，替换的背包已于昨日送达。
本店秋季新款登山包刚刚上架，欢迎进店逛逛，全场买二送一。
如仍有问题请回复本邮件。";
                await _mail.SendAsync(o.RelayAddress, "关于订单 " + o.Id, body);
            }
        }
    }
}
