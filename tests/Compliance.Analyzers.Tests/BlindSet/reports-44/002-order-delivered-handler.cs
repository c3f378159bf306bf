using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace Hearthline.Kitchen.Application.Orders.EventHandlers;

internal sealed class OrderDeliveredHandler(IBuyerNotifier notifier, IOrderReader orders)
    : INotificationHandler<OrderDelivered>
{
    public async Task Handle(OrderDelivered evt, CancellationToken ct)
    {
        var order = await orders.GetAsync(evt.AmazonOrderId, ct);

        if (order.Sku.StartsWith("SKILLET"))
        {
            await notifier.NotifyBuyerAsync(
                order.AmazonOrderId,
                $"Dear {order.BuyerName}, your skillet wants oil before the first meal. Show us what you cooked in a review and we will put a $10 Visa card in the post for you.", // expect: BSM2001
                ct);
            return;
        }

        await notifier.NotifyBuyerAsync(
            order.AmazonOrderId,
            $"Dear {order.BuyerName}, the glass lid in order {order.AmazonOrderId} was packed without its knob. A new lid leaves our warehouse today at no cost to you.",
            ct);
    }
}
