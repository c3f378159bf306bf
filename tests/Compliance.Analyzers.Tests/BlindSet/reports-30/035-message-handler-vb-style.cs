using System;
using System.Threading.Tasks;
using MassTransit;

namespace Ordis.Messaging.Consumers;

public class DeliveredOrderConsumer : IConsumer<OrderDelivered>
{
    private readonly IBuyerChannel _channel;

    public DeliveredOrderConsumer(IBuyerChannel channel) => _channel = channel;

    public async Task Consume(ConsumeContext<OrderDelivered> context)
    {
        var order = context.Message;
        if (order.IsHeavyGoods)
        {
            await _channel.NotifyBuyerAsync(order.Id, "Please check the pallet for damage and tell us within seven days if anything is broken.");
            return;
        }

        await _channel.NotifyBuyerAsync(order.Id,
            "Thank you for your order. Type LOYAL8 into the promotion field and eight per cent will come off your next order."); // expect: BSM1002|BSM1001

        await _channel.NotifyBuyerAsync(order.Id, subject: "One more thing",
            body: "Content with everything? Then do leave a review. If not, please contact us first so that we can put matters right."); // expect: BSM2003|BSM2006
    }
}
