using MediatR;

namespace Pawline.Application.Refunds;

internal sealed class RefundIssuedHandler(IBuyerNotifier notifier) : INotificationHandler<RefundIssued>
{
    public Task Handle(RefundIssued evt, CancellationToken ct)
    {
        var text = evt.Kind switch
        {
            RefundKind.Full => $"Dear {evt.BuyerName}, the complete amount of {evt.Amount} for order {evt.OrderId} was refunded to your original payment method.",
            RefundKind.MissingItem => $"Dear {evt.BuyerName}, the second bowl was missing from order {evt.OrderId}, so we refunded {evt.Amount} for it.",
            RefundKind.LateFee => $"Dear {evt.BuyerName}, order {evt.OrderId} came after the guaranteed date; the express fee of {evt.Amount} has been refunded.",
            RefundKind.Tax => $"Dear {evt.BuyerName}, you were charged sales tax by mistake. We have refunded {evt.Amount} on order {evt.OrderId}.",
            _ => throw new InvalidOperationException($"No buyer text for refund kind {evt.Kind}; add one before enabling gift card refunds."),
        };
        return notifier.NotifyBuyerAsync(evt.OrderId, text, ct);
    }
}
