using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Szyc.Erp.Reviews
{
    /// <summary>
    /// 合规索评：只调用 Solicitations API，由亚马逊发送固定文案，我们不写任何文字。
    /// </summary>
    public class ReviewRequestJob
    {
        private const string JobName = "request-a-review";
        private readonly AmazonConnection _conn;
        private readonly ILogger<ReviewRequestJob> _log;

        public ReviewRequestJob(AmazonConnection conn, ILogger<ReviewRequestJob> log) { _conn = conn; _log = log; }

        public async Task RunAsync(string orderId, DateTime delivered)
        {
            var age = (DateTime.UtcNow - delivered).TotalDays;
            if (age < 5 || age > 30)
            {
                _log.LogDebug("{Job}: {OrderId} outside the 5-30 day window for a review and feedback request", JobName, orderId);
                return;
            }

            await _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
            _log.LogInformation("{Job}: product review request sent by Amazon for {OrderId}", JobName, orderId);
        }
    }
}
