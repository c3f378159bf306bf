using FikaAmazonAPI;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Looper;

public partial class AskOnce(AmazonConnection amazon, ISolicitationLog history, ILogger<AskOnce> logger)
{
    [Function("ask-once")]
    public async Task Run([TimerTrigger("0 0 15 * * *")] TimerInfo timer, CancellationToken ct)
    {
        foreach (var id in await history.DueAsync(ct))
        {
            if (await history.WasAskedAsync(id, ct))
            {
                AlreadyAsked(id);
                continue;
            }

            var ok = await amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id, cancellationToken: ct);
            if (ok) await history.MarkAsync(id, ct);
            else NotAllowed(id);
        }
    }

    [LoggerMessage(EventId = 11, Level = LogLevel.Debug, Message = "Review for {OrderId} was already requested, asking again is not allowed")]
    private partial void AlreadyAsked(string orderId);

    [LoggerMessage(EventId = 12, Level = LogLevel.Warning, Message = "Amazon refused the review request for {OrderId}, outside of the 5-30 day window?")]
    private partial void NotAllowed(string orderId);
}
