using MediatR;

namespace ChannelLoom.Features.BuyerMessages.Delay;

public sealed record NotifyBuyerOfDelay(string OrderId, string BuyerName, DateOnly NewDate, DelayReason Reason) : IRequest;

internal sealed class NotifyBuyerOfDelayHandler(IBuyerMessageGateway gateway) : IRequestHandler<NotifyBuyerOfDelay>
{
    public Task Handle(NotifyBuyerOfDelay r, CancellationToken ct)
    {
        var reason = r.Reason switch
        {
            DelayReason.Weather => "heavy rain has closed the road to our warehouse",
            DelayReason.Customs => "customs is still looking at the shipment",
            DelayReason.Damage => "the unit we picked for you had a scratch, and we are waiting for a flawless one",
            _ => "the carrier missed a collection",
        };

        var body =
            $"Dear {r.BuyerName}, {reason}. Your order {r.OrderId} should now arrive by {r.NewDate:d MMMM}. " +
            "If you prefer not to wait, let us know here; we will cancel the order and Amazon refunds the full price.";

        return gateway.SendAsync(r.OrderId, $"Delay of order {r.OrderId}", body, ct);
    }
}
