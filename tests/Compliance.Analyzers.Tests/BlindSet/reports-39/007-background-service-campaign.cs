using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Velora.Workers;

public sealed partial class ReorderReminderWorker(
    IOrderReader orders,
    IAmazonBuyerChannel channel,
    ILogger<ReorderReminderWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var order in orders.DeliveredSinceAsync(TimeSpan.FromDays(25), stoppingToken))
            {
                var text = $"Hi {order.BuyerFirstName}, running low on filters? " +
                           "Order again this week and we'll knock " + // expect: BSM1001|BSM1007
                           "five dollars off the pack.";

                await channel.SendMessageAsync(order.Id, text, stoppingToken);
                ReminderSent(order.Id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reorder reminder with coupon sent for {OrderId}")]
    private partial void ReminderSent(string orderId);
}
