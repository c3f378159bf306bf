using FikaAmazonAPI;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Coldbrook.Jobs;

[DisallowConcurrentExecution]
public class RequestReviewJob : IJob
{
    public const string JobName = "amazon-request-review";
    public const string JobDescription = "Requests a product review and seller feedback for delivered orders through the Solicitations API";

    private readonly AmazonConnection _amazon;
    private readonly IOrderQueue _queue;
    private readonly ILogger<RequestReviewJob> _logger;

    public RequestReviewJob(AmazonConnection amazon, IOrderQueue queue, ILogger<RequestReviewJob> logger)
    {
        _amazon = amazon;
        _queue = queue;
        _logger = logger;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        await foreach (var orderId in _queue.ReadAsync(context.CancellationToken))
        {
            try
            {
                await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
                _logger.LogInformation("Review request sent for {OrderId}", orderId);
            }
            catch (Exception ex)
            {
                _logger.LogError(ex, "Could not ask for a review of order {OrderId}; it will be asked for again tomorrow", orderId);
            }
        }
    }
}
