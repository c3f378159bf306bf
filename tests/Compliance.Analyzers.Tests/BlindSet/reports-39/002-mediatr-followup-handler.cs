using MediatR;

namespace Ordina.Application.Orders.Delivered;

public sealed record OrderDelivered(string OrderId, string BuyerName, string Sku) : INotification;

internal sealed class SendFollowUpHandler(IBuyerMessenger messenger, TimeProvider clock)
    : INotificationHandler<OrderDelivered>
{
    public async Task Handle(OrderDelivered notification, CancellationToken cancellationToken)
    {
        // expect@+5: BSM2001
        var body = $"""
            Hi {notification.BuyerName},

            Your order {notification.OrderId} was delivered today.
            Leave a review and we will send you a $10 gift card as a thank-you.

            The manual is in the box, under the foam insert.
            """;

        await messenger.SendAsync(notification.OrderId, body, clock.GetUtcNow(), cancellationToken);
    }
}

internal sealed class SendReturnInfoHandler(IBuyerMessenger messenger) : INotificationHandler<ReturnApproved>
{
    public Task Handle(ReturnApproved notification, CancellationToken cancellationToken) =>
        messenger.SendAsync(
            notification.OrderId,
            $"Hello, your return for order {notification.OrderId} is approved. The prepaid label is in Your Orders.",
            notification.ApprovedAt,
            cancellationToken);
}
