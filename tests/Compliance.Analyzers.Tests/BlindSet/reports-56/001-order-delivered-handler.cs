using MediatR;
using Brightkettle.Messaging.Application.Abstractions;

namespace Brightkettle.Messaging.Application.Orders.Delivered;

public sealed record OrderDeliveredNotification(string AmazonOrderId, string BuyerFirstName, string Sku) : INotification;

internal sealed class OrderDeliveredHandler(IBuyerOutbox outbox, IClock clock)
    : INotificationHandler<OrderDeliveredNotification>
{
    public async Task Handle(OrderDeliveredNotification n, CancellationToken ct)
    {
        var body =
            $"Hi {n.BuyerFirstName}, your kettle from order {n.AmazonOrderId} has a hard-water filter in the spout. Rinse it once before first use. " +
            $"And because you chose us: type KETTLE15 at checkout and your next Brightkettle order drops by 15%."; // expect: BSM1002|BSM1001

        await outbox.EnqueueAsync(new BuyerOutboxMessage(n.AmazonOrderId, "Your kettle", body, clock.UtcNow), ct);

        if (n.Sku.StartsWith("BK-GLASS"))
        {
            await outbox.EnqueueAsync(new BuyerOutboxMessage(
                n.AmazonOrderId,
                "Glass lid",
                "The glass lid of your batch may have a loose knob. A new lid is already on its way to you, at no charge.",
                clock.UtcNow), ct);
        }

        await outbox.EnqueueAsync(new BuyerOutboxMessage(
            n.AmazonOrderId,
            "One small favour",
            "If the kettle makes you smile, please give it all five stars on Amazon. It means the world to our little team.", // expect: BSM2002|BSM2003
            clock.UtcNow.AddDays(7)), ct);
    }
}
