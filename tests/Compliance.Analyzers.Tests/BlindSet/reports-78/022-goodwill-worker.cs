using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Oakhurst.Garden.Workers;

public class BuyerOutboxWorker : BackgroundService
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ILogger<BuyerOutboxWorker> _log;

    public BuyerOutboxWorker(IServiceScopeFactory scopes, ILogger<BuyerOutboxWorker> log)
    {
        _scopes = scopes;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var scope = _scopes.CreateScope();
            var outbox = scope.ServiceProvider.GetRequiredService<IAmazonOutbox>();

            foreach (var order in await outbox.PendingAsync(stoppingToken))
            {
                string text;
                if (order.IsLate)
                {
                    text = $"Dear {order.Buyer}, order {order.Id} has been held up by snow. The new date is {order.NewDate:D}. You may wait, or we cancel and refund you, just as you prefer.";
                }
                else if (order.PartMissing)
                {
                    text = $"Dear {order.Buyer}, the hose connector missing from order {order.Id} was posted today. As a little extra we put $5 on your Venmo, tell us your handle."; // expect: BSM1004
                }
                else if (order.HasReview)
                {
                    text = $"Dear {order.Buyer}, our support team fixed the leak for you. Would you reconsider what you wrote about the hose and bump it up to four or five stars?"; // expect: BSM2004|BSM2002
                }
                else
                {
                    text = $"Dear {order.Buyer}, thank you so much for buying from Oakhurst Garden. We hope you love it!"; // expect: BSM4002
                }

                await outbox.SendAsync(order.Id, text, stoppingToken);
                _log.LogInformation("Outbox message for {OrderId} sent", order.Id);
            }

            await Task.Delay(TimeSpan.FromMinutes(5), stoppingToken);
        }
    }
}
