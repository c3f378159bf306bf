using Microsoft.Extensions.Logging;

namespace Integra.Reviews.Jobs;

internal sealed partial class ReviewSolicitationJob(SolicitationService solicitations, ILogger<ReviewSolicitationJob> logger)
{
    [LoggerMessage(1, LogLevel.Information, "Requested review for order {OrderId} through the Solicitations API.")]
    private partial void LogRequested(string orderId);

    [LoggerMessage(2, LogLevel.Warning, "Buyer of {OrderId} left a negative review; no message was sent.")]
    private partial void LogNegative(string orderId);

    public async Task RunAsync(IAsyncEnumerable<string> orders, CancellationToken ct)
    {
        await foreach (var id in orders.WithCancellation(ct))
        {
            if (await solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id, null, ct))
                LogRequested(id);
            else
                logger.LogWarning("Order {OrderId}: review request rejected, the buyer was already asked once", id);
        }

        logger.LogInformation("Gift card balance check skipped; 10% off campaign is not active for this store.");
    }
}
