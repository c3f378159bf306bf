using MediatR;

namespace Silberpfeil.Orders.Application.Followup;

public sealed record OrderDelivered(string OrderId, string BuyerName, string Sku, decimal Total) : INotification;

public sealed class OrderDeliveredHandler(IBuyerMessenger messenger, ILogger<OrderDeliveredHandler> log)
    : INotificationHandler<OrderDelivered>
{
    private const int Procent = 15;

    public async Task Handle(OrderDelivered e, CancellationToken ct)
    {
        if (e.Total > 100m)
        {
            await messenger.SendAsync(e.OrderId, $"Hi {e.BuyerName}, you belong to our best customers: {Procent}% off the whole range is waiting for you.", ct); // expect: BSM1001
        }
        else if (e.Sku.StartsWith("BAT", StringComparison.Ordinal))
        {
            await messenger.SendAsync(e.OrderId, $"Hi {e.BuyerName}, please charge the battery of {e.Sku} fully before first use; this keeps the warranty valid.", ct);
        }
        else
        {
            await messenger.SendAsync(e.OrderId, $"Hi {e.BuyerName}, just one sentence about {e.Sku} on the product page would help us a lot, stars included.", ct); // expect: BSM2006|BSM2002
        }

        log.LogInformation("Follow-up for {OrderId} queued", e.OrderId);
    }
}
