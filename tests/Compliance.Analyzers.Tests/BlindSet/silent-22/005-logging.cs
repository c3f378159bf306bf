using Microsoft.Extensions.Logging;

namespace Threadwell.Workers;

public partial class SolicitationWorker(ILogger<SolicitationWorker> logger, ISolicitationsApi api)
{
    public async Task RunAsync(string orderId)
    {
        logger.LogInformation("Requesting a review for order {OrderId} through the Solicitations API", orderId);
        try
        {
            await api.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, ["A1F83G8C2ARO7P"]);
            logger.LogInformation("Review request for {OrderId} accepted", orderId);
        }
        catch (ApiException ex) when (ex.ErrorCode == 403)
        {
            logger.LogWarning(ex, "You can only ask for a review between 5 and 30 days after delivery of {OrderId}", orderId);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Coupon {Code} gives {Percent}% off, customer gets a free gift")]
    private partial void CouponSeen(string code, int percent);
}
