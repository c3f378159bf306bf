using System;
using Microsoft.Extensions.Logging;

namespace Hub.Worker
{
    public class ReviewSyncJob
    {
        private readonly ILogger<ReviewSyncJob> _logger;
        public ReviewSyncJob(ILogger<ReviewSyncJob> logger) { _logger = logger; }

        public void Run(int batch)
        {
            _logger.LogInformation("Fetched {Count} reviews, {Bad} of them with one star", batch, batch / 10);
            _logger.LogWarning("Buyer was sent a coupon code instead of a refund, see message {MessageId}", 17);
            _logger.LogError("Message blocked by Amazon: please leave us a 5 star review and get a gift card");
            _logger.LogDebug("客服消息被拦截：好评返现");
            Console.WriteLine($"Skipped template: contains 'leave a review and receive {batch}% off'");
            throw new InvalidOperationException("Template asks the buyer to remove a negative review, refusing to send it.");
        }
    }
}
