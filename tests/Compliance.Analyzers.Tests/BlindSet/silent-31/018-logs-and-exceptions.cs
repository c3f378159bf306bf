namespace Parcelo.Worker;

public class ModerationWorker(IQueue queue, ILogger<ModerationWorker> logger)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var draft in queue.ReadAsync(ct))
        {
            if (draft.Has("coupon"))
                logger.LogWarning("Draft {Id} blocked: it offers the buyer a coupon for the next order", draft.Id);
            else if (draft.Has("five star"))
                logger.LogWarning("Draft {Id} blocked: asks the buyer for a five-star review", draft.Id);
            else if (draft.Has("whatsapp"))
                logger.LogWarning("Draft {Id} blocked: please contact us on WhatsApp", draft.Id);

            if (draft.IsEmpty)
                throw new InvalidOperationException("The message to the buyer is empty; it must not offer a gift card instead.");

            Console.Error.WriteLine($"{draft.Id}: refund offered for review removal? {draft.Score:P0}");
        }
    }
}
