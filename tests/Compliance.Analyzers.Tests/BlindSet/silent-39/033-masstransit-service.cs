using MassTransit;

namespace Deskline.Messaging.Consumers;

public sealed class OrderProblemConsumer(IBuyerOutbox outbox) : IConsumer<OrderProblemDetected>
{
    public async Task Consume(ConsumeContext<OrderProblemDetected> context)
    {
        var problem = context.Message;

        var body = problem.Kind switch
        {
            ProblemKind.OutOfStock =>
                $"Hello, the desk lamp in order {problem.OrderId} is out of stock. We cancelled the order and refunded the full price.",
            ProblemKind.WrongColour =>
                $"Hello, we sent you the lamp of order {problem.OrderId} in the wrong colour. The right one is on its way; a prepaid label for the first one is under Your Orders.",
            ProblemKind.MissingBulb =>
                $"Hello, the bulb is missing from some lamps of this batch. We are sending you one for free, you need not do anything.",
            ProblemKind.AddressRejected =>
                $"Hello, the carrier could not deliver order {problem.OrderId}. Please reply with your flat number.",
            _ => null,
        };

        if (body is not null)
        {
            await outbox.EnqueueAsync(new BuyerMessage(problem.OrderId, body), context.CancellationToken);
        }
    }
}
