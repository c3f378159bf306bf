using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Emberline.Workers;

public sealed class BuyerMessageWorker : BackgroundService
{
    private readonly IQueue _queue;
    private readonly ILogger<BuyerMessageWorker> _log;

    public BuyerMessageWorker(IQueue queue, ILogger<BuyerMessageWorker> log)
    {
        _queue = queue;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var raw in _queue.ReadAllAsync("orders.delivered", stoppingToken))
        {
            var evt = JsonSerializer.Deserialize<Delivered>(raw);
            if (evt is null) continue;

            string text;
            if (evt.DaysLate > 2)
                text = $"Order {evt.OrderId} came {evt.DaysLate} days late. We have refunded the shipping fee of {evt.Shipping:C} to your card.";
            else if (evt.Units >= 3)
                text = $"您买了{evt.Units}支香薰蜡烛，再买三支我们给您打八五折，仅限本周。"; // expect: BSM1001
            else if (evt.Rating is 1)
                text = "给您换一支新蜡烛，您能把那条一星评价撤掉吗？"; // expect: BSM2001|BSM2004
            else
                continue;

            _log.LogInformation("Queueing message for {OrderId}, rating {Rating}", evt.OrderId, evt.Rating);
            await _queue.PublishAsync("buyer.messages", JsonSerializer.Serialize(new { evt.OrderId, Text = text }), stoppingToken);
        }
    }

    private sealed record Delivered(string OrderId, int DaysLate, int Units, decimal Shipping, int? Rating);
}
