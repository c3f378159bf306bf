using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Brightwater.Workers;

public sealed class DelayNoticeWorker(IOrderReader orders, IAmazonBuyerChannel channel, ILogger<DelayNoticeWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(30));

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var order in orders.LateAsync(stoppingToken))
            {
                var text = $"Hello {order.BuyerName}, your order {order.Id} is held up at the sorting centre. " +
                           $"The carrier now expects to deliver it on {order.NewDate:D}. " +
                           "We are sorry for the wait. If you would rather not wait, " +
                           "reply to this message and we will cancel the order and refund the full price.";

                await channel.SendMessageAsync(order.Id, text, stoppingToken);
                logger.LogInformation("Delay notice sent for {OrderId}, no discount offered", order.Id);
            }
        }
    }
}
