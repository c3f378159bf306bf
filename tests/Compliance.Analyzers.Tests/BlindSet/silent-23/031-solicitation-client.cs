using FikaAmazonAPI;

namespace PawKitchen.SpApi;

/// <summary>Uses only the button of Amazon; we never write an own text for reviews.</summary>
public sealed class ReviewRequestJob(AmazonConnection amazon, IOrderReader orders, ILogger<ReviewRequestJob> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var o in orders.DeliveredAsync(minDays: 5, maxDays: 30, ct))
        {
            if (o.ReviewRequested)
            {
                log.LogDebug("Review request for {Order} was sent already, please do not ask again", o.AmazonOrderId);
                continue;
            }
            await amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(o.AmazonOrderId, null, ct);
            log.LogInformation("Asked buyer of {Order} for review and seller feedback", o.AmazonOrderId);
            o.ReviewRequested = true;
        }
    }
}
