namespace Mossgreen.Automation;

public sealed class DripCampaign(ISenderQueue queue)
{
    public async Task RunAsync(AmazonOrder order, CancellationToken ct)
    {
        await foreach (var (delay, buyerMessage) in Steps(order, ct))
            await queue.EnqueueAsync(order.Id, buyerMessage, delay, ct);
    }

    private static async IAsyncEnumerable<(TimeSpan Delay, string Message)> Steps(AmazonOrder order,
        [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        if (order.IsLate)
        {
            yield return (TimeSpan.Zero, $"Hi {order.BuyerName}, your seeds are late. If they are not there by Friday we refund them.");
        }

        yield return (TimeSpan.FromDays(6), $"Hi {order.BuyerName}, a little surprise is waiting for you, just answer with your T-shirt size."); // expect: BSM1005
        yield return (TimeSpan.FromDays(12), $"Hi {order.BuyerName}, this is a friendly reminder, your review of the seeds is still missing."); // expect: BSM2006
        yield return (TimeSpan.FromDays(25), $"Hi {order.BuyerName}, sign up for our newsletter to hear about new varieties first."); // expect: BSM1007
    }
}
