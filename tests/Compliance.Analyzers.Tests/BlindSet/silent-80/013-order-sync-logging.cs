using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tidewater.Outdoor.Workers
{
    public class ReviewSyncWorker : BackgroundService
    {
        private readonly ILogger<ReviewSyncWorker> _logger;
        private readonly IReviewFeed _feed;

        public ReviewSyncWorker(ILogger<ReviewSyncWorker> logger, IReviewFeed feed)
        {
            _logger = logger;
            _feed = feed;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    var batch = await _feed.NextAsync(stoppingToken);
                    _logger.LogInformation("Buyer changed the review from {Old} to {New} stars after the refund of order {OrderId}", batch.Old, batch.New, batch.OrderId);
                    if (batch.Removed)
                        _logger.LogWarning("Negative review of order {OrderId} was deleted by the buyer, no further message will be sent", batch.OrderId);
                    if (batch.CouponUsed)
                        _logger.LogInformation("Order {OrderId} used a 20% off coupon code, gift card balance covers the rest", batch.OrderId);
                }
                catch (FeedException ex)
                {
                    _logger.LogError(ex, "Review feed is down; please contact the vendor by e-mail at support@feedvendor.example or call +1 206 555 0199");
                    await Task.Delay(TimeSpan.FromMinutes(5), stoppingToken);
                }
            }
        }
    }
}
