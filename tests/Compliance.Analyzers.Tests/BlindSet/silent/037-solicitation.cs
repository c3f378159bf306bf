using FikaAmazonAPI;

namespace Requester.Jobs
{
    public class RequestReviewJob
    {
        private readonly AmazonConnection _conn;
        private readonly ILogger<RequestReviewJob> _log;

        public RequestReviewJob(AmazonConnection conn, ILogger<RequestReviewJob> log)
        {
            _conn = conn; _log = log;
        }

        public async Task RunAsync(IEnumerable<string> orders)
        {
            foreach (var id in orders)
            {
                var ok = await _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id);
                _log.LogInformation("Review request for {OrderId}: {Result}", id, ok ? "sent" : "refused");
                await Task.Delay(1000);
            }
        }
    }
}
