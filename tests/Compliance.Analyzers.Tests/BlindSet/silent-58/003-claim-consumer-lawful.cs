using MassTransit;

namespace Lumina.Oms.Consumers;

public record ReturnReceived(string OrderId, string BuyerName, string Condition, decimal Price);

public class ReturnReceivedConsumer : IConsumer<ReturnReceived>
{
    private readonly IMessagingGateway _gateway;

    public ReturnReceivedConsumer(IMessagingGateway gateway)
    {
        _gateway = gateway;
    }

    public async Task Consume(ConsumeContext<ReturnReceived> context)
    {
        var m = context.Message;
        string reply;
        if (m.Condition == "UNOPENED")
            reply = $"Dear {m.BuyerName}, your return has arrived. We have refunded {m.Price:C} to your original payment method.";
        else if (m.Condition == "USED")
            reply = $"Dear {m.BuyerName}, your return has arrived with signs of use. We have refunded {m.Price * 0.8m:C} of this order, as the return policy on Amazon explains.";
        else if (m.Condition == "WRONG_ITEM")
            reply = $"Dear {m.BuyerName}, the box contains a different item than the one of order {m.OrderId}. Could you check whether two returns were mixed up?";
        else
            reply = $"Dear {m.BuyerName}, your return has arrived. The replacement leaves our warehouse tomorrow, free of charge.";

        await _gateway.ReplyToBuyerAsync(m.OrderId, reply, context.CancellationToken);
    }
}
