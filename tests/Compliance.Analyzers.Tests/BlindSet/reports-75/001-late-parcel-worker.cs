using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrailHead.Orders.Data;
using TrailHead.Orders.Marketplace;

namespace TrailHead.Orders.Workers;

public sealed class LateParcelWorker : BackgroundService
{
    private readonly IDbContextFactory<OrdersDb> _dbFactory;
    private readonly IAmazonBuyerMessenger _messenger;
    private readonly ILogger<LateParcelWorker> _log;

    public LateParcelWorker(IDbContextFactory<OrdersDb> dbFactory, IAmazonBuyerMessenger messenger, ILogger<LateParcelWorker> log)
    {
        _dbFactory = dbFactory;
        _messenger = messenger;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(30));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var db = await _dbFactory.CreateDbContextAsync(stoppingToken);
            var late = await db.Shipments
                .Include(s => s.Order)
                .Where(s => s.DeliveredOn == null && s.PromisedOn < DateTime.UtcNow && !s.BuyerInformed)
                .ToListAsync(stoppingToken);

            foreach (var shipment in late)
            {
                var body = Compose(shipment);
                await _messenger.SendAsync(shipment.Order.AmazonOrderId, body, stoppingToken);
                shipment.BuyerInformed = true;
                _log.LogInformation("Delay note sent for {Order}", shipment.Order.AmazonOrderId);
            }

            await db.SaveChangesAsync(stoppingToken);
        }
    }

    private static string Compose(Shipment s)
    {
        var text = $"Hello {s.Order.BuyerFirstName},\n\n" +
                   $"your tent from order {s.Order.AmazonOrderId} is still with the carrier and will miss the date we promised. ";

        if (s.NewEstimate is { } eta)
        {
            text += $"The carrier now says {eta:d MMMM}. If that is too late for your trip, just reply and we will cancel and refund the order in full. ";
        }
        else
        {
            text += "We have opened a trace and will write again as soon as the carrier answers. ";
        }

        if (s.DaysLate > 5)
        {
            text += "As a small sorry from all of us, key in CAMPFIRE12 at checkout the next time you shop with us. "; // expect: BSM1002|BSM1006
        }

        return text + "\n\nKind regards,\nTrailhead Outfitters";
    }
}
