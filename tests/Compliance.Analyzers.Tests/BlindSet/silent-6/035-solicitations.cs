using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Solicitations;
using Microsoft.Extensions.Logging;
using Quartz;

namespace SellerDesk.Jobs;

[DisallowConcurrentExecution]
public class ReviewSolicitationJob : IJob
{
    // Amazon writes the text itself; we only press the button once per order
    private const string JobName = "Request a review (official button)";

    private readonly AmazonConnection _amazon;
    private readonly ISolicitationLedger _ledger;
    private readonly ILogger<ReviewSolicitationJob> _logger;

    public ReviewSolicitationJob(AmazonConnection amazon, ISolicitationLedger ledger, ILogger<ReviewSolicitationJob> logger)
    {
        _amazon = amazon;
        _ledger = ledger;
        _logger = logger;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var orderId in await _ledger.DueAsync(minDays: 5, maxDays: 30))
        {
            if (await _ledger.WasAskedAsync(orderId))
            {
                _logger.LogDebug("Order {OrderId} was already asked for a product review and seller feedback", orderId);
                continue;
            }
            var ok = await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
            await _ledger.RecordAsync(orderId, ok ? "review requested" : "review request refused by Amazon");
        }
        context.Result = JobName + " finished";
    }
}
