using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Drumlin.Sync
{
    public class FeedbackSyncWorker : BackgroundService
    {
        private readonly ILogger<FeedbackSyncWorker> _logger;
        private readonly IFeedbackSource _source;
        private readonly IFeedbackStore _store;

        public FeedbackSyncWorker(ILogger<FeedbackSyncWorker> logger, IFeedbackSource source, IFeedbackStore store)
        {
            _logger = logger;
            _source = source;
            _store = store;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await foreach (var f in _source.NewAsync(stoppingToken))
                    {
                        if (f.Rating <= 2)
                            _logger.LogWarning("Negative feedback on order {Order}: buyer gave {Rating} stars, customer service should look at it", f.OrderId, f.Rating);
                        else if (f.Removed)
                            _logger.LogInformation("Feedback of order {Order} was removed by Amazon", f.OrderId);

                        await _store.SaveAsync(f, stoppingToken);
                    }
                    _logger.LogInformation("Review request is skipped for orders with an open return; the Solicitations API was called for the rest");
                }
                catch (Exception ex)
                {
                    _logger.LogError(ex, "Could not read feedback, please contact us at the platform team or try again later");
                }

                await Task.Delay(TimeSpan.FromMinutes(20), stoppingToken);
            }
        }
    }
}
