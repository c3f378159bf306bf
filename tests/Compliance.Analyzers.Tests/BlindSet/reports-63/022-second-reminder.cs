using System;
using System.Threading.Tasks;
using Quartz;

namespace Lumen.Inbox.Jobs
{
    [DisallowConcurrentExecution]
    public class ReviewReminderJob : IJob
    {
        private readonly IOrderQuery _orders;
        private readonly IBuyerChannel _channel;

        public ReviewReminderJob(IOrderQuery orders, IBuyerChannel channel)
        {
            _orders = orders;
            _channel = channel;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var due = await _orders.DeliveredBeforeAsync(DateTime.UtcNow.AddDays(-14));
            foreach (var o in due)
            {
                var text = $"Hi {o.BuyerName}, a week ago we already asked for your review of the projector in order {o.Id} and nothing has come yet. Here we are again: please write it today."; // expect: BSM2006|BSM2002
                await _channel.PostAsync(o.Id, text);
            }
        }
    }
}
