namespace ChannelLoom.Workers;

public sealed class ReviewSolicitationWorker(
    ISolicitationClient solicitations,
    IOrderRepository orders,
    ILogger<ReviewSolicitationWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in orders.DeliveredAsync(stoppingToken))
        {
            if (order.SolicitedAt is not null)
            {
                logger.LogDebug("Buyer of {OrderId} was already asked to leave a review, skipping", order.AmazonOrderId);
                continue;
            }

            try
            {
                await solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.AmazonOrderId, order.MarketplaceIds);
                logger.LogInformation("Asked the buyer of {OrderId} for a product review and seller feedback via Solicitations", order.AmazonOrderId);
            }
            catch (SpApiException ex) when (ex.StatusCode == 403)
            {
                logger.LogWarning(ex, "Amazon refused the request for a review of order {OrderId}; it may have been sent by hand", order.AmazonOrderId);
            }
        }

        throw new InvalidOperationException("The order stream ended. Please contact us at ops@channelloom.example or call +1 415 555 0100.");
    }
}
