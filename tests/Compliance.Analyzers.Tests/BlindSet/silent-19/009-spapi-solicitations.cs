using software.amzn.spapi.Api.solicitations.v1;

namespace ReviewRequester;

/// <summary>Uses Amazon's own "Request a Review" message. No seller text is involved.</summary>
public sealed class SolicitationJob(ISolicitationsApi api, ILogger<SolicitationJob> logger)
{
    public async Task<int> RunAsync(IEnumerable<DeliveredOrder> orders, CancellationToken ct)
    {
        var sent = 0;
        foreach (var order in orders)
        {
            if (order.DeliveredOn.AddDays(5) > DateOnly.FromDateTime(DateTime.UtcNow))
            {
                logger.LogDebug("Order {Id} is too fresh for a review request", order.Id);
                continue;
            }

            try
            {
                await api.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.Id, order.MarketplaceIds, ct);
                sent++;
            }
            catch (ApiException ex) when (ex.ErrorCode == 403)
            {
                logger.LogWarning(ex, "Review request for {Id} was refused: already asked once", order.Id);
            }
        }
        logger.LogInformation("Asked for {Count} product reviews and seller feedback through the Solicitations API", sent);
        return sent;
    }
}
