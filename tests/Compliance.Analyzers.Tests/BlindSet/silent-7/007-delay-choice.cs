namespace Petrel.Workers;

public sealed class DelayWorker(IOrderFeed feed, IRelayMailer mailer, ILogger<DelayWorker> logger) : BackgroundService
{
    private const string DelayTemplate =
        "Hello {0},\n\n" +
        "the free shipping service you chose for order {1} is running late. " +
        "The parcel is now due on {2}. " +
        "If that is too late, reply and we cancel the order and refund it in full.\n\n" +
        "We have also upgraded the parcel to express at no extra charge so that it arrives as early as possible.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var o in feed.LateOrdersAsync(stoppingToken))
        {
            var text = string.Format(DelayTemplate, o.Buyer, o.OrderId, o.NewDate.ToString("dddd, d MMMM"));
            await mailer.SendAsync(o.OrderId, text);
            logger.LogInformation("Delay notice for {OrderId} sent, discount on shipping was {Discount}", o.OrderId, o.ShippingDiscount);
        }
    }
}
