using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LoftSocks.Worker;

public partial class BuyerOutbox(IOutboxRepository repo, IAmazonMessaging amazon, ILogger<BuyerOutbox> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var row in repo.Pending(stoppingToken))
            {
                var message = Render(row);
                await amazon.SendMessageAsync(row.OrderId, message, stoppingToken);
                LogSent(row.OrderId, row.Kind);
            }
        }
    }

    private static string Render(OutboxRow row)
    {
        const string hello = "Hi and sorry to bother you.";

        return row.Kind switch
        {
            OutboxKind.ColourGone => $"{hello} The mustard socks are gone, would navy be ok for order {row.OrderId}? Otherwise we refund.",
            OutboxKind.Hole => $"{hello} A hole after one wash is not ok. Two new pairs for order {row.OrderId} are in the mail, free under the warranty.",
            OutboxKind.Thanks => $"Hello! Just a quick note to say thank you so much for ordering with us. That's all, have a lovely weekend.", // expect: BSM4002
            OutboxKind.Wool => $"Hi! You bought our cotton socks, so you'll love the new merino line. Grab them before they're gone.", // expect: BSM1007
            _ => throw new InvalidOperationException("no text for " + row.Kind)
        };
    }

    [LoggerMessage(1, LogLevel.Information, "Sent {Kind} for {OrderId}")]
    private partial void LogSent(string orderId, OutboxKind kind);
}
