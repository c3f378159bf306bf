using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace ReviewWatch.Sync
{
    public class ReviewSyncJob
    {
        private readonly IReviewSource _source;
        private readonly ILogger<ReviewSyncJob> _logger;

        public ReviewSyncJob(IReviewSource source, ILogger<ReviewSyncJob> logger)
        {
            _source = source;
            _logger = logger;
        }

        public async Task RunAsync(string asin)
        {
            _logger.LogInformation("Loading 5-star reviews of {Asin}", asin);
            var page = await _source.LoadAsync(asin, 1);
            if (page == null)
            {
                throw new InvalidOperationException("No review page was returned; the buyer may have deleted the review.");
            }

            foreach (var review in page.Items)
            {
                if (review.IsDeleted)
                {
                    _logger.LogWarning("Review {Id} was removed by the customer, rating recalculated", review.Id);
                    continue;
                }

                if (review.Stars < 3)
                {
                    _logger.LogInformation("Negative review {Id}: open a case and check whether the order was refunded", review.Id);
                }
            }

            Console.WriteLine($"{page.Items.Count} reviews updated, please check the negative ones in the dashboard.");
        }
    }
}
