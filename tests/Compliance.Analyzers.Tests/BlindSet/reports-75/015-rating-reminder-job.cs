using Quartz;

namespace HoofAndHide.Leather.Jobs;

[DisallowConcurrentExecution]
public class RatingReminderJob : IJob
{
    private readonly IOrderQueries _orders;
    private readonly IMarketplaceOutbox _outbox;

    public RatingReminderJob(IOrderQueries orders, IMarketplaceOutbox outbox)
    {
        _orders = orders;
        _outbox = outbox;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        var ct = context.CancellationToken;

        foreach (var order in await _orders.DeliveredWithoutRatingAsync(days: 10, ct))
        {
            await _outbox.EnqueueAsync(new OutboxMessage
            {
                Channel = "amazon",
                OrderId = order.AmazonOrderId,
                Subject = $"Your saddle bag, order {order.AmazonOrderId}",
                Body = BodyFor(order)
            }, ct);
        }
    }

    private static string BodyFor(DeliveredOrder order)
    {
        if (order.RemindersSent == 0 && order.HasOpenReturn)
            return $"Hello {order.Buyer}, we have your return request for the saddle bag. Is it the colour or the size? With that we can send the right one straight away.";

        if (order.RemindersSent == 1)
            return $"Hello {order.Buyer}, this is our second try: we would still love to read your review of the saddle bag."; // expect: BSM2006

        if (order.RemindersSent > 1)
            return $"Hello {order.Buyer}, we are three people and a dog, and every review below five stars puts our workshop at risk. Please be kind to us."; // expect: BSM2002

        return $"Hello {order.Buyer}, the rivets on your saddle bag may be loose; that was our mistake. Tell us if so and we send a new bag.";
    }
}
