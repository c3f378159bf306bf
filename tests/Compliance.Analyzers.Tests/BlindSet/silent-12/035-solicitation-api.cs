using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Halden.Marketplace.Jobs;

/// <summary>
/// Asks for a review and seller feedback through Amazon's Solicitations API. Amazon writes the text;
/// never send a free-form "please leave us a 5-star review" message instead.
/// </summary>
public sealed class RequestReviewJob
{
    private readonly AmazonConnection _amazon;
    private readonly ILogger<RequestReviewJob> _logger;

    public RequestReviewJob(AmazonConnection amazon, ILogger<RequestReviewJob> logger)
    {
        _amazon = amazon;
        _logger = logger;
    }

    public async Task RunAsync(IEnumerable<string> orderIds, CancellationToken ct)
    {
        foreach (var orderId in orderIds)
        {
            try
            {
                await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, cancellationToken: ct);
                _logger.LogInformation("Review request for order {OrderId} sent by Amazon", orderId);
            }
            catch (Exception ex)
            {
                _logger.LogError(ex, "Amazon refused the review request for {OrderId}, please leave a note in the review queue", orderId);
            }
        }
    }
}
