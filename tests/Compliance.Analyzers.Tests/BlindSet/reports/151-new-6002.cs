using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Vetch.Jobs
{
    public class FeedbackCleanupJob
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger _log;

        public FeedbackCleanupJob(AmazonConnection amazon, ILogger<FeedbackCleanupJob> log)
        {
            _amazon = amazon;
            _log = log;
        }

        public void Run(string[] orderIds)
        {
            foreach (var id in orderIds)
            {
                var ok = _amazon.Messaging.CreateNegativeFeedbackRemoval(id); // expect: BSM6002
                _log.LogInformation("Feedback call for {Id}: {Ok}", id, ok);
            }
            _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderIds[0]);
        }
    }
}
