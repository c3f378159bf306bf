namespace Agrimony.Bus;

public record QueueBuyerMessage(string OrderId, string Text);

public interface IBus { Task PublishAsync<T>(T message); }

public static class BusExtensions
{
    public static Task EnqueueBuyerMessageAsync(this IBus bus, string orderId, string text)
        => bus.PublishAsync(new QueueBuyerMessage(orderId, text));
}

public class ClaimSaga(IBus bus)
{
    public async Task OnClaimOpened(string orderId)
    {
        await bus.EnqueueBuyerMessageAsync(orderId, "We saw your claim and refunded the order in full today.");
        await bus.EnqueueBuyerMessageAsync(orderId, "If you close the claim we will add a $20 bonus as compensation."); // expect: BSM1003
    }

    public Task OnFeedback(string orderId)
        => bus.PublishAsync(new QueueBuyerMessage(orderId, "Remove the negative seller feedback and your refund goes out at once.")); // expect: BSM2005|BSM2001
}
