using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Lumen.Solicitations
{
    public class RequestReviewJob
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<RequestReviewJob> _logger;

        public RequestReviewJob(AmazonConnection amazon, ILogger<RequestReviewJob> logger)
        {
            _amazon = amazon;
            _logger = logger;
        }

        public async Task RunAsync(string orderId, DateTime delivered)
        {
            if (delivered > DateTime.UtcNow.AddDays(-5))
            {
                _logger.LogDebug("Review request for {Order} is too early", orderId);
                return;
            }
            var ok = await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
            if (!ok)
                _logger.LogWarning("Amazon refused the review request for {Order}; a second review request for the same order is not possible", orderId);
        }
    }
}
