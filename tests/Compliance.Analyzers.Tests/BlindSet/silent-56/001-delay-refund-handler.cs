using MediatR;

namespace Brightkettle.Messaging.Application.Orders.Delayed;

public sealed record OrderDelayedNotification(string AmazonOrderId, string Buyer, DateOnly NewDate) : INotification;

internal sealed class OrderDelayedHandler(IBuyerOutbox outbox) : INotificationHandler<OrderDelayedNotification>
{
    public async Task Handle(OrderDelayedNotification n, CancellationToken ct)
    {
        var body =
            $"Hi {n.Buyer}, order {n.AmazonOrderId} will reach you on {n.NewDate:d} instead of today, because the carrier's hub was closed. " +
            "If that is too late for you, tell us and we cancel the order and refund the full amount.";

        await outbox.EnqueueAsync(new BuyerOutboxMessage(n.AmazonOrderId, "New delivery date", body), ct);
    }
}

internal sealed class OrderLostHandler(IBuyerOutbox outbox) : INotificationHandler<OrderLostNotification>
{
    public Task Handle(OrderLostNotification n, CancellationToken ct) => outbox.EnqueueAsync(
        new BuyerOutboxMessage(n.AmazonOrderId, "Lost parcel",
            $"Hi {n.Buyer}, the carrier lost your parcel. A replacement ships today, free of charge. You can follow it under Your Orders."), ct);
}
