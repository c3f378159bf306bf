using System;
using System.Linq;
using System.Threading.Tasks;
using Furion.Schedule;
using Microsoft.Extensions.DependencyInjection;
using SqlSugar;

namespace TongTu.Web.Tasks
{
    [Daily]
    public class SendBuyerMsgTask : IJob
    {
        private readonly IServiceScopeFactory _scopeFactory;

        public SendBuyerMsgTask(IServiceScopeFactory scopeFactory) => _scopeFactory = scopeFactory;

        public async Task ExecuteAsync(JobExecutingContext context, System.Threading.CancellationToken stoppingToken)
        {
            using var scope = _scopeFactory.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<ISqlSugarClient>();
            var sp = scope.ServiceProvider.GetRequiredService<ISpApiService>();

            var orders = await db.Queryable<AmzOrder>()
                .Where(o => o.Status == "Delivered" && o.MsgCount < 3)
                .ToListAsync();

            foreach (var o in orders)
            {
                var msg = o.MsgCount switch
                {
                    0 => $"Dear buyer, about order {o.AmazonOrderId}: the desk legs must be screwed with the long screws (bag B), not the short ones, otherwise the desk shakes.",
                    1 => $"Dear buyer, how is the desk? Please do us a favor and share your happy experience with 5-star on the product page.", // expect: BSM2002
                    _ => $"Dear buyer, this is our second mail, we still do not see your comment for the desk, please kindly leave it today.", // expect: BSM2006|BSM2002
                };
                await sp.SendBuyerMessageAsync(o.AmazonOrderId, msg);
            }
        }
    }
}
